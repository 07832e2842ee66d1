import { type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { foldForSearch } from '../search-words.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { insertRows, plainRow } from './insert-rows.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Makes nodes findable by their words; labels in which nothing is searched have none. */
export function indexNodes(
  connection: SqliteConnection,
  label: NodeLabel,
  nodes: readonly { key: number; node: NodeWrite['node'] }[],
): void {
  const { names, texts } = SEARCHABLE[label];
  if (names.length + texts.length === 0) return;
  const rows = nodes.map(({ key, node }) => [
    key,
    foldForSearch(joined(node, names)),
    foldForSearch(joined(node, texts)),
  ]);
  insertRows(connection, { into: 'INSERT INTO "search" ("rowid", "name", "text")', row: plainRow(3) }, rows);
}

/** Takes nodes' words out of the index. */
export function unindexNodes(connection: SqliteConnection, label: NodeLabel, keys: readonly number[]): void {
  const { names, texts } = SEARCHABLE[label];
  if (names.length + texts.length === 0) return;
  const sql = 'DELETE FROM "search" WHERE "rowid" IN (SELECT "value" FROM json_each(?))';
  connection.run(sql, [JSON.stringify(keys)]);
}

/** Each value on a line of its own. */
function joined(node: NodeWrite['node'], fields: readonly string[]): string {
  const values = fields.map((field) => (node as unknown as Record<string, unknown>)[field]);
  return values
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
}
