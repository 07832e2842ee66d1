import { type NodeLabel } from '../../model/node-label.ts';

import { type CheckedFilter, checkFilter } from '../check-filter.ts';
import { type Filter, type ListQuery, type Page } from '../graph-view.ts';
import { decodeCursor, itemAt, type Position } from '../list-cursor.ts';
import { checkOrder } from '../list-order.ts';
import { pageSize } from '../page-size.ts';
import { type NodeSelection, type SelectedNode } from '../selection.ts';
import { anchoredSource, countAnchored, type ListSource } from './anchored-source.ts';
import { compileFilter } from './compile-filter.ts';
import { columnsOf, compileOrder, compilePosition } from './compile-order.ts';
import { SELECTED, selectedColumns } from './selected-columns.ts';
import { decodeValue, quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

const ALIAS = 'n';

/**
 * One page of a list, of nodes as they are selected, with the parts that are read with them. Looks for one node more than it
 * gives, to know whether there are more, and reads only these: sorting would carry along what is read before.
 */
export function readPage(connection: SqliteConnection, selection: NodeSelection, query: ListQuery): Page<SelectedNode> {
  const { label } = selection;
  const order = checkOrder(label, query.orderBy);
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
  const { sql, width, decode } = selectedColumns(selection);
  const position = columnsOf('p');
  const rows = connection.all(
    `SELECT ${[sql, ...order.map(({ field }) => position(field))].join(', ')}` +
      ` FROM (SELECT ${[`${ALIAS}."key"`, ...order.map(({ field }) => `${column(field)} AS ${quoted(field)}`)].join(', ')}` +
      ` FROM ${from}${where(conditions)} ORDER BY ${compileOrder(order, column, fromEnd)} LIMIT ?) AS p` +
      ` CROSS JOIN ${quoted(label)} AS ${SELECTED} ON ${SELECTED}."key" = p."key"` +
      ` ORDER BY ${compileOrder(order, position, fromEnd)}`,
    [...values, size + 1],
  );
  const hasMore = rows.length > size;
  const positionIn = (row: SqlRow): Position =>
    order.map(({ definition }, term) => decodeValue(row[width + term]!, definition) as Position[number]);
  const items = rows.slice(0, size).map((row) => itemAt(decode(row), order, () => positionIn(row)));
  if (fromEnd) items.reverse();
  return {
    items,
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
