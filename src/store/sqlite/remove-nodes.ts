import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { ARTICLE_BOUND_LABELS } from '../node-fields.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { removeRelationshipsOf, removeRelationshipsOnArticles } from './remove-relationships.ts';
import { searchRowidSql } from './search-table.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Removes articles with all that rests on them alone; returns how many nodes went. */
export function removeArticles(connection: SqliteConnection, ids: readonly string[], touched: TouchedNodes): number {
  if (ids.length === 0) return 0;
  const list = JSON.stringify(ids);
  removeRelationshipsOnArticles(connection, ids, touched);
  connection.run('DELETE FROM "resolution_record" WHERE "article_id" IN (SELECT "value" FROM json_each(?))', [list]);
  let removed = removeOfLabel(connection, 'Article', ids, touched);
  for (const label of ARTICLE_BOUND_LABELS) {
    const sql = `SELECT "id" FROM ${quoted(label)} WHERE "articleId" IN (SELECT "value" FROM json_each(?))`;
    const bound = connection.all(sql, [list]).map(([id]) => String(id));
    removed += removeOfLabel(connection, label, bound, touched);
  }
  return removed;
}

/** Removes nodes of any label with every relationship that touches them; returns how many there were. */
export function removeNodes(connection: SqliteConnection, ids: readonly string[], touched: TouchedNodes): number {
  if (ids.length === 0) return 0;
  return NODE_LABELS.reduce((removed, label) => removed + removeOfLabel(connection, label, ids, touched), 0);
}

/** Removes those of the nodes that have this label; the others stay as they are. */
export function removeOfLabel(
  connection: SqliteConnection,
  label: NodeLabel,
  ids: readonly string[],
  touched: TouchedNodes,
): number {
  if (ids.length === 0) return 0;
  const list = JSON.stringify(ids);
  const chosen = `"id" IN (SELECT "value" FROM json_each(?))`;
  const { names, texts } = SEARCHABLE[label];
  if (names.length + texts.length > 0) {
    const rowids = `SELECT ${searchRowidSql(label)} FROM ${quoted(label)} WHERE ${chosen}`;
    connection.run(`DELETE FROM "search" WHERE "rowid" IN (${rowids})`, [list]);
  }
  const removed = connection
    .all(`DELETE FROM ${quoted(label)} WHERE ${chosen} RETURNING "id"`, [list])
    .map(([id]) => String(id));
  if (removed.length > 0) removeRelationshipsOf(connection, label, removed, touched);
  return removed.length;
}
