import { type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { LABEL_SLOTS } from './node-keys.ts';
import { type EndColumn } from './relationship-table.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/**
 * Whether the first `first` nodes of a label, by id, that a node has relationships with are found sooner by asking one node
 * of the label after the other than by sorting all that it has. With d of n nodes, that is `first * n / d` questions against
 * d rows, and each costs about as much.
 *
 * @param here the column with the node's `key`
 */
export function isPopular(
  connection: SqliteConnection,
  { label, type, here, key }: { label: NodeLabel; type: RelationshipType; here: EndColumn; key: number },
  first: number,
): boolean {
  const nodes = Number(connection.value(`SELECT max("key") FROM ${quoted(label)}`)) / LABEL_SLOTS;
  const most = Math.ceil(Math.sqrt(first * nodes));
  const sql = `SELECT count(*) FROM (SELECT 1 FROM ${quoted(type)} WHERE ${quoted(here)} = ? LIMIT ?)`;
  return connection.value(sql, [key, most]) === most;
}
