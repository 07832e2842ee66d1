import { type NodeLabel } from '../../model/node-label.ts';

import { type CheckedFilter, checkFilter, conjuncts } from '../check-filter.ts';
import { type ListQuery, type Page } from '../graph-view.ts';
import { decodeCursor, itemAt, type Position } from '../list-cursor.ts';
import { checkOrder, type OrderTerm } from '../list-order.ts';
import { pageSize } from '../page-size.ts';
import { type WantedOfLists } from '../select-by-levels.ts';
import { type NodeSelection, type SelectedList, type SelectedNode } from '../selection.ts';
import { anchoredSource, countAnchored, type ListSource } from './anchored-source.ts';
import { compileFilter } from './compile-filter.ts';
import { columnsOf, compileOrder, compilePosition } from './compile-order.ts';
import { type LongReads } from './long-reads.ts';
import { SELECTED, selectedColumns } from './selected-columns.ts';
import { decodeValue, quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';
import { type StatementAnchor, statementAnchor } from './statement-anchor.ts';

const ALIAS = 'n';

/** A filter as it was checked, with the node that all statements have to lead to where it names one. */
interface Condition {
  filter: CheckedFilter | null;
  anchor: StatementAnchor | null;
}

/** One page of a list and how many nodes there are, as far as either is wanted. */
export async function readList(
  connection: SqliteConnection,
  longReads: LongReads,
  { items, isPageWanted, isCountWanted }: WantedOfLists,
  query: ListQuery,
): Promise<SelectedList> {
  const filter = query.filter === undefined ? null : checkFilter(items.label, query.filter);
  const condition = { filter, anchor: filter && statementAnchor(connection, items.label, filter) };
  const [page, count] = await Promise.all([
    isPageWanted ? readPage(connection, longReads, items, query, condition) : null,
    isCountWanted ? countNodes(connection, longReads, items.label, condition) : null,
  ]);
  return { page, count };
}

/**
 * One page, of nodes as they are selected, with the parts that are read with them. Looks for one node more than it gives, to
 * know whether there are more, and reads only these: sorting would carry along what is read before.
 */
async function readPage(
  connection: SqliteConnection,
  longReads: LongReads,
  selection: NodeSelection,
  query: ListQuery,
  { filter, anchor }: Condition,
): Promise<Page<SelectedNode>> {
  const { label } = selection;
  const order = checkOrder(label, query.orderBy);
  const { size, fromEnd } = pageSize(query);
  const values: SqlRow = [];
  const { from, conditions, column, isShort } =
    (anchor && anchoredSource(connection, anchor, { label, alias: ALIAS, order, size }, values)) ??
    wholeTable(label, filter, order, values);
  for (const side of ['after', 'before'] as const) {
    const cursor = query[side];
    if (cursor === undefined) continue;
    conditions.push(compilePosition(order, decodeCursor(order, cursor, side), side, column, values));
  }
  const page: PageRows = {
    label,
    columns: selectedColumns(selection).sql,
    order,
    fromEnd,
    found:
      `SELECT ${[`${ALIAS}."key"`, ...order.map(({ field }) => `${column(field)} AS ${quoted(field)}`)].join(', ')}` +
      ` FROM ${from}${where(conditions)} ORDER BY ${compileOrder(order, column, fromEnd)} LIMIT ?`,
    values,
    size,
  };
  const { rows, hasMore } = isShort
    ? readRows(connection, page)
    : await readRowsFoundAside(connection, longReads, page);
  const { width, decode } = selectedColumns(selection);
  const positionIn = (row: SqlRow): Position =>
    order.map(({ definition }, term) => decodeValue(row[width + term]!, definition) as Position[number]);
  const items = rows.map((row) => itemAt(decode(row), order, () => positionIn(row)));
  if (fromEnd) items.reverse();
  return {
    items,
    hasNextPage: fromEnd ? query.before !== undefined : hasMore,
    hasPreviousPage: fromEnd ? hasMore : query.after !== undefined,
  };
}

/** What to read of a page: columns of the nodes and their position, of those that a SELECT finds. */
interface PageRows {
  label: NodeLabel;
  columns: string;
  order: readonly OrderTerm[];
  fromEnd: boolean;
  /** Takes the values, and how many to find at most. */
  found: string;
  values: SqlRow;
  size: number;
}

interface FoundRows {
  rows: SqlRow[];
  hasMore: boolean;
}

function readRows(
  connection: SqliteConnection,
  { label, columns, order, fromEnd, found, values, size }: PageRows,
): FoundRows {
  const position = columnsOf('p');
  const rows = connection.all(
    `SELECT ${[columns, ...order.map(({ field }) => position(field))].join(', ')} FROM (${found}) AS p` +
      ` CROSS JOIN ${quoted(label)} AS ${SELECTED} ON ${SELECTED}."key" = p."key"` +
      ` ORDER BY ${compileOrder(order, position, fromEnd)}`,
    [...values, size + 1],
  );
  return { rows: rows.slice(0, size), hasMore: rows.length > size };
}

/** Finds the nodes by their keys, in their order, and reads those that are still there. */
async function readRowsFoundAside(
  connection: SqliteConnection,
  longReads: LongReads,
  { label, columns, order, found, values, size }: PageRows,
): Promise<FoundRows> {
  const sql = `SELECT json_group_array("key") FROM (${found})`;
  const keys = JSON.parse(String(await longReads.value(sql, [...values, size + 1]))) as number[];
  const position = columnsOf(SELECTED);
  const rows = connection.all(
    `SELECT ${[columns, ...order.map(({ field }) => position(field))].join(', ')} FROM json_each(?) AS p` +
      ` CROSS JOIN ${quoted(label)} AS ${SELECTED} ON ${SELECTED}."key" = p."value" ORDER BY p."key"`,
    [JSON.stringify(keys.slice(0, size))],
  );
  return { rows, hasMore: keys.length > size };
}

async function countNodes(
  connection: SqliteConnection,
  longReads: LongReads,
  label: NodeLabel,
  { filter, anchor }: Condition,
): Promise<number> {
  const anchored = anchor && (await countAnchored(connection, longReads, anchor));
  if (anchored !== null) return anchored;
  const values: SqlRow = [];
  const conditions = filter === null ? [] : [compileFilter(filter, ALIAS, values)];
  const sql = `SELECT count(*) FROM ${quoted(label)} AS ${ALIAS}${where(conditions)}`;
  return Number(await (filter !== null && isNarrow(filter) ? connection : longReads).value(sql, values));
}

function wholeTable(
  label: NodeLabel,
  filter: CheckedFilter | null,
  order: readonly OrderTerm[],
  values: SqlRow,
): ListSource {
  return {
    from: `${quoted(label)} AS ${ALIAS}`,
    conditions: filter === null ? [] : [compileFilter(filter, ALIAS, values)],
    column: columnsOf(ALIAS),
    isShort: filter === null ? order[0]!.field === 'id' : isNarrow(filter),
  };
}

/** Whether a filter asks for certain identifiers, so that an index leads to few rows. */
function isNarrow(filter: CheckedFilter): boolean {
  return conjuncts(filter).some(
    (part) =>
      part.kind === 'compare' &&
      part.definition.type === 'id' &&
      (part.op === 'eq' || part.op === 'in') &&
      part.value !== null,
  );
}

function where(conditions: string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}`;
}
