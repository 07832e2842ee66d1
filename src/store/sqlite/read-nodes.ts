import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { definitionOf } from '../node-fields.ts';
import { decodeNode, quoted, selectList } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** The nodes with these ids; null where there is none. @param fields default: all; what is left out, they lack */
export function readNodes<L extends NodeLabel>(
  connection: SqliteConnection,
  label: L,
  ids: readonly string[],
  fields?: readonly string[],
): (NodeTypes[L] | null)[] {
  const table = quoted(definitionOf(label).label);
  const read = fields && ['id', ...fields];
  const rows = connection.all(
    `SELECT ${selectList(label, 'n', read)} FROM ${table} AS n WHERE n."id" IN (SELECT "value" FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  const byId = new Map(rows.map((row) => decodeNode(label, row, read)).map((node) => [node.id, node]));
  return ids.map((id) => byId.get(id) ?? null);
}
