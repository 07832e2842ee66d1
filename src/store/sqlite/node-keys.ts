import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { idsByLabel } from '../neighbour-ends.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

/** More than there are labels, and fixed: it is part of every stored key. */
export const LABEL_SLOTS = 16;

/** Keeps the keys of relationships' ends that are no nodes (yet). */
export const MISSING_NODES = 'missing_node';

export const MISSING_NODES_TABLE = `-- Ends of relationships that are no nodes: a node that comes later takes over the key.
CREATE TABLE ${quoted(MISSING_NODES)} (
  "key" INTEGER PRIMARY KEY, -- as in the table of its label
  "id" TEXT NOT NULL,
  UNIQUE ("id", "key")
) STRICT;
`;

/** Whether any relationship has an end that is no node. */
export function hasMissing(connection: SqliteConnection): boolean {
  return connection.value(`SELECT 1 FROM ${quoted(MISSING_NODES)} LIMIT 1`) !== null;
}

/** The label's number, which is what its nodes' keys leave when divided by {@link LABEL_SLOTS}. */
export function labelNumber(label: NodeLabel): number {
  return NODE_LABELS.indexOf(label);
}

/** The label that a key tells. */
export function labelOfKey(key: number): NodeLabel {
  return NODE_LABELS[key % LABEL_SLOTS]!;
}

/** SQL for the id that a key stands for, of a node or of an end without one; NULL for the key 0. */
export function idOfKeySql(key: string, labels: readonly NodeLabel[] = NODE_LABELS): string {
  const ofNode = labels.map((label) => {
    return `WHEN ${labelNumber(label)} THEN (SELECT "id" FROM ${quoted(label)} WHERE "key" = ${key})`;
  });
  const ofMissing = `(SELECT "id" FROM ${quoted(MISSING_NODES)} WHERE "key" = ${key})`;
  return `coalesce(CASE ${key} % ${LABEL_SLOTS} ${ofNode.join(' ')} END, ${ofMissing})`;
}

/** The keys of those of some ids that are nodes or ends of relationships; the label that an id claims is tried first. */
export function keysOfIds(connection: SqliteConnection, ids: readonly string[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const [label, ofLabel] of idsByLabel(ids)) addKeys(connection, label, ofLabel, keys);
  for (const table of [...NODE_LABELS, MISSING_NODES] as const) {
    const rest = ids.filter((id) => !keys.has(id));
    if (rest.length > 0) addKeys(connection, table, rest, keys);
  }
  return keys;
}

/** Adds the keys of the ids that a table has. */
export function addKeys(
  connection: SqliteConnection,
  table: NodeLabel | typeof MISSING_NODES,
  ids: readonly string[],
  keys: Map<string, number>,
): void {
  const { sql, values } = amongIds(ids);
  const rows = connection.all(`SELECT "id", "key" FROM ${quoted(table)} WHERE "id" ${sql}`, values);
  for (const [id, key] of rows) keys.set(id as string, key as number);
}

/** SQL for being one of some ids, behind the column, with its values. One by itself is found sooner than by a table of one. */
export function amongIds(ids: readonly string[]): { sql: string; values: SqlRow } {
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return { sql: '= ?', values: [only] };
  return { sql: 'IN (SELECT "value" FROM json_each(?))', values: [JSON.stringify(ids)] };
}
