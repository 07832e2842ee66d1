import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { ARTICLE_BOUND_LABELS } from '../node-fields.ts';
import { keysOfIds } from './node-keys.ts';
import { removeRelationshipsOf, removeRelationshipsOnArticles } from './remove-relationships.ts';
import { unindexNodes } from './search-index.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Removes articles with all that rests on them alone; returns how many nodes went. */
export function removeArticles(connection: SqliteConnection, ids: readonly string[], touched: TouchedNodes): number {
  if (ids.length === 0) return 0;
  const list = JSON.stringify(ids);
  removeRelationshipsOnArticles(connection, [...keysOfIds(connection, ids).values()], touched);
  connection.run('DELETE FROM "resolution_record" WHERE "article_id" IN (SELECT "value" FROM json_each(?))', [list]);
  let removed = removeWhere(connection, 'Article', 'id', ids, touched);
  for (const label of ARTICLE_BOUND_LABELS) removed += removeWhere(connection, label, 'articleId', ids, touched);
  return removed;
}

/** Removes nodes of any label with every relationship that touches them; returns how many there were. */
export function removeNodes(connection: SqliteConnection, ids: readonly string[], touched: TouchedNodes): number {
  if (ids.length === 0) return 0;
  return NODE_LABELS.reduce((removed, label) => removed + removeWhere(connection, label, 'id', ids, touched), 0);
}

/** Removes some nodes of a label. */
export function removeOfLabel(
  connection: SqliteConnection,
  label: NodeLabel,
  keys: readonly number[],
  touched: TouchedNodes,
): number {
  return removeWhere(connection, label, 'key', keys, touched);
}

function removeWhere(
  connection: SqliteConnection,
  label: NodeLabel,
  column: 'id' | 'articleId' | 'key',
  values: readonly (string | number)[],
  touched: TouchedNodes,
): number {
  if (values.length === 0) return 0;
  const sql = `DELETE FROM ${quoted(label)} WHERE ${quoted(column)} IN (SELECT "value" FROM json_each(?)) RETURNING "key"`;
  const removed = connection.all(sql, [JSON.stringify(values)]).map(([key]) => key as number);
  if (removed.length === 0) return 0;
  unindexNodes(connection, label, removed);
  removeRelationshipsOf(connection, label, removed, touched);
  return removed.length;
}
