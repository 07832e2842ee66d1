import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

/** More than there are labels, and fixed: it is part of every stored rowid. */
const LABEL_SLOTS = 16;

/**
 * One full-text index over all labels. It keeps no text of its own: `contentless_delete` lets rows go without their old
 * words, and passages are cut from the nodes. Names weigh more than running text. Words keep their vowel signs
 * (categories Mn, Mc), without which Indic scripts would fall to pieces.
 */
export const SEARCH_TABLE = `-- Full text over the searchable fields of every label; rowid = key * ${LABEL_SLOTS} + the label's number.
CREATE VIRTUAL TABLE "search" USING fts5(
  "name", "text",
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
`;

/** The weight of a match in the name, in the text. */
export const SEARCH_WEIGHTS = [8, 1] as const;

/** A node's rowid in the index. */
export function searchRowid(label: NodeLabel, key: number): number {
  return key * LABEL_SLOTS + NODE_LABELS.indexOf(label);
}

/** The SQL that does the same for a table's own rows. */
export function searchRowidSql(label: NodeLabel): string {
  return `"key" * ${LABEL_SLOTS} + ${NODE_LABELS.indexOf(label)}`;
}

/** The SQL that gives a row's label number. */
export const SEARCH_LABEL_SQL = `"search"."rowid" % ${LABEL_SLOTS}`;

/** The node that a rowid stands for. */
export function nodeOfSearchRowid(rowid: number): { label: NodeLabel; key: number } {
  return { label: NODE_LABELS[rowid % LABEL_SLOTS]!, key: Math.floor(rowid / LABEL_SLOTS) };
}
