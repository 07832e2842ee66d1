import { type NodeLabel } from '../../model/node-label.ts';

import { type CheckedFilter } from '../check-filter.ts';
import { type OrderTerm } from '../list-order.ts';
import { compileFilter } from './compile-filter.ts';
import { columnsOf, type ColumnSql } from './compile-order.ts';
import { isPopular } from './is-popular.ts';
import { type LongReads } from './long-reads.ts';
import { hasMissing, MISSING_NODES } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';
import { type Lead, type StatementAnchor } from './statement-anchor.ts';

/** Where a list is read from: what follows FROM, what holds there besides, and where the fields of its order are. */
export interface ListSource {
  from: string;
  conditions: string[];
  column: ColumnSql;
  /** Whether little more is looked at than a page has. */
  isShort: boolean;
}

/** The relationships that lead to the anchor. */
const LEADING = 'a';

/** A list to be read. */
interface AskedList {
  label: NodeLabel;
  alias: string;
  order: readonly OrderTerm[];
  size: number;
}

/**
 * Where to read the statements that lead to one event or speaker, so that of a hundred thousand only about as many are
 * looked at as a page has. Null where the list is not of that kind, or better read as any other.
 */
export function anchoredSource(
  connection: SqliteConnection,
  anchor: StatementAnchor,
  list: AskedList,
  values: SqlRow,
): ListSource | null {
  const [first, ...more] = list.order;
  const isByDate = first!.field === 'saidAt' && more.length === 1;
  if (!isByDate && first!.field !== 'id') return null;
  return isByDate ? sourceByDate(list, anchor, values) : sourceById(connection, list, anchor, values);
}

/** The relationships, which lie in the order of dates: one for each statement, since both rest on the same article. */
function sourceByDate(
  { label, alias }: AskedList,
  { type, here, there, key, others, rest, isSmall }: StatementAnchor,
  values: SqlRow,
): ListSource {
  const statement = `${LEADING}.${quoted(here)}`;
  values.push(key);
  const other = columnsOf(alias);
  return {
    from: `${quoted(type)} AS ${LEADING} CROSS JOIN ${quoted(label)} AS ${alias}` + ` ON ${alias}."key" = ${statement}`,
    conditions: [
      `${LEADING}.${quoted(there)} = ?`,
      ...others.map((lead) => leadsThere(lead, statement, values)),
      ...rest.map((part) => compilePart(part, alias, values)),
    ],
    column: (field) => (field === 'saidAt' ? `${LEADING}."said_at"` : other(field)),
    isShort: isSmall || (others.length === 0 && rest.every(isOfDate)),
  };
}

/** All statements by id, each asked whether it leads there; only where many do. */
function sourceById(
  connection: SqliteConnection,
  { label, alias, size }: AskedList,
  anchor: StatementAnchor,
  values: SqlRow,
): ListSource | null {
  const { type, there, key, others, rest } = anchor;
  if (key === null || others.length > 0 || rest.length > 0) return null;
  if (!isPopular(connection, { label, type, here: there, key }, size)) return null;
  return {
    from: `${quoted(label)} AS ${alias}`,
    conditions: [leadsThere(anchor, `${alias}."key"`, values)],
    column: columnsOf(alias),
    isShort: true,
  };
}

/** That a statement leads to a node: one look into the order of the relationships' table. */
function leadsThere({ type, here, there, key }: Lead, statement: string, values: SqlRow): string {
  values.push(key);
  return `EXISTS (SELECT 1 FROM ${quoted(type)} AS b WHERE b.${quoted(here)} = ${statement} AND b.${quoted(there)} = ?)`;
}

/** How many statements lead to an event, a speaker or several of them, within some dates; null for filters that ask for more. */
export async function countAnchored(
  connection: SqliteConnection,
  longReads: LongReads,
  anchor: StatementAnchor,
): Promise<number | null> {
  if (!anchor.rest.every(isOfDate)) return null;
  const { sql, values } = countSql(connection, anchor);
  return Number(await (anchor.isSmall ? connection : longReads).value(sql, values));
}

function countSql(
  connection: SqliteConnection,
  { type, here, there, key, others, rest }: StatementAnchor,
): { sql: string; values: SqlRow } {
  const statement = `${LEADING}.${quoted(here)}`;
  const values: SqlRow = [key];
  const conditions = [
    ...others.map((lead) => ` AND ${leadsThere(lead, statement, values)}`),
    ...rest.map((part) => ` AND ${compilePart(part, LEADING, values)}`),
  ];
  if (hasMissing(connection)) {
    conditions.push(` AND NOT EXISTS (SELECT 1 FROM ${quoted(MISSING_NODES)} WHERE "key" = ${statement})`);
  }
  const sql = `SELECT count(*) FROM ${quoted(type)} AS ${LEADING} WHERE ${LEADING}.${quoted(there)} = ?${conditions.join('')}`;
  return { sql, values };
}

function isOfDate(part: CheckedFilter): boolean {
  return part.kind === 'compare' && part.field === 'saidAt';
}

/** Dates are compared where they lie beside the anchor. */
function compilePart(part: CheckedFilter, alias: string, values: SqlRow): string {
  if (part.kind !== 'compare' || part.field !== 'saidAt') return compileFilter(part, alias, values);
  return compileFilter({ ...part, field: 'said_at' }, LEADING, values);
}
