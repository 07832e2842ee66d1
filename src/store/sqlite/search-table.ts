import { LABEL_SLOTS } from './node-keys.ts';

/**
 * FTS5 gathers the words of a change in memory, 16 MB of them rather than 1, before it writes them out; and it merges what
 * changes have written by eights rather than fours, so that words are written fewer times
 * (https://www.sqlite.org/fts5.html#the_automerge_configuration_option; `hashsize` is in its source only).
 */
export const SEARCH_SETTINGS = `INSERT INTO "search" ("search", "rank") VALUES ('hashsize', 16777216), ('automerge', 8);
`;

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
${SEARCH_SETTINGS}`;

/** The weight of a match in the name, in the text. */
export const SEARCH_WEIGHTS = [8, 1] as const;

/** The SQL that gives a row's label number. */
export const SEARCH_LABEL_SQL = `"search"."rowid" % ${LABEL_SLOTS}`;
