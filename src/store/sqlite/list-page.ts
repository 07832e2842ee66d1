import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type CheckedFilter, checkFilter } from '../check-filter.ts';
import { type Filter, type ListQuery, type Page } from '../graph-view.ts';
import { decodeCursor, encodeCursor, type Position } from '../list-cursor.ts';
import { checkOrder, type OrderTerm } from '../list-order.ts';
import { pageSize } from '../page-size.ts';
import { anchoredSource, countAnchored, type ListSource } from './anchored-source.ts';
import { compileFilter } from './compile-filter.ts';
import { columnsOf, compileOrder, compilePosition } from './compile-order.ts';
import { decodeNode, quoted, selectList } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

const ALIAS = 'n';

/** One page of a list; reads one row more than it gives, to know whether there are more. */
export function readPage<L extends NodeLabel>(
  connection: SqliteConnection,
  label: L,
  query: ListQuery,
  fields?: readonly string[],
): Page<NodeTypes[L]> {
  const order = checkOrder(label, query.orderBy);
  const read = fields && [...fields, ...order.map(({ field }) => field)];
  const { size, fromEnd } = pageSize(query);
  const filter = query.filter === undefined ? null : checkFilter(label, query.filter);
  const values: SqlRow = [];
  const { from, conditions, column } =
    (filter && anchoredSource(connection, { label, alias: ALIAS, filter, order, size }, values)) ??
    wholeTable(label, filter, values);
  for (const side of ['after', 'before'] as const) {
    const cursor = query[side];
    if (cursor === undefined) continue;
    conditions.push(compilePosition(order, decodeCursor(order, cursor, side), side, column, values));
  }
  const rows = connection.all(
    `SELECT ${selectList(label, ALIAS, read)} FROM ${from}${where(conditions)}` +
      ` ORDER BY ${compileOrder(order, column, fromEnd)} LIMIT ?`,
    [...values, size + 1],
  );
  const hasMore = rows.length > size;
  const nodes = rows.slice(0, size).map((row) => decodeNode(label, row, read));
  if (fromEnd) nodes.reverse();
  return {
    items: nodes.map((node) => ({ node, cursor: encodeCursor(order, positionOf(node, order)) })),
    hasNextPage: fromEnd ? query.before !== undefined : hasMore,
    hasPreviousPage: fromEnd ? hasMore : query.after !== undefined,
  };
}

/** How many nodes of a label fulfil a filter. */
export function countNodes(connection: SqliteConnection, label: NodeLabel, filter: Filter | undefined): number {
  const checked = filter === undefined ? null : checkFilter(label, filter);
  const anchored = checked && countAnchored(connection, label, checked);
  if (anchored !== null) return anchored;
  const values: SqlRow = [];
  const { from, conditions } = wholeTable(label, checked, values);
  return Number(connection.value(`SELECT count(*) FROM ${from}${where(conditions)}`, values));
}

function wholeTable(label: NodeLabel, filter: CheckedFilter | null, values: SqlRow): ListSource {
  return {
    from: `${quoted(label)} AS ${ALIAS}`,
    conditions: filter === null ? [] : [compileFilter(filter, ALIAS, values)],
    column: columnsOf(ALIAS),
  };
}

function where(conditions: string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}`;
}

function positionOf(node: object, order: readonly OrderTerm[]): Position {
  return order.map(({ field }) => (node as Record<string, Position[number]>)[field]!);
}
