import { LABEL_SLOTS } from './node-keys.ts';

/**
 * One full-text index over all labels. It keeps no text of its own: `contentless_delete` lets rows go without their old
 * words, and passages are cut from the nodes. Names weigh more than running text. Words keep their vowel signs
 * (categories Mn, Mc), without which Indic scripts would fall to pieces.
 */
export const SEARCH_TABLE = `-- Full text over the searchable fields of every label; rowid = the node's key.
CREATE VIRTUAL TABLE "search" USING fts5(
  "name", "text",
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
`;

/** The weight of a match in the name, in the text. */
export const SEARCH_WEIGHTS = [8, 1] as const;

/** The SQL that gives a row's label number. */
export const SEARCH_LABEL_SQL = `"search"."rowid" % ${LABEL_SLOTS}`;
