import { type Position } from '../list-cursor.ts';
import { type OrderTerm } from '../list-order.ts';
import { encodeValue, quoted } from './sqlite-columns.ts';
import { type SqlRow } from './sqlite-connection.ts';

/** SQL for a field that a list is ordered by. */
export type ColumnSql = (field: string) => string;

/** The fields of the table known as `alias`. */
export function columnsOf(alias: string): ColumnSql {
  return (field) => `${alias}.${quoted(field)}`;
}

/** ORDER BY for an order in which nulls come last in both directions; `reversed` reads the list from its end. */
export function compileOrder(order: readonly OrderTerm[], column: ColumnSql, reversed: boolean): string {
  return order
    .map(({ field, direction, definition }) => {
      const way = (direction === 'ASC') !== reversed ? 'ASC' : 'DESC';
      const nulls = definition.nullable === true ? ` NULLS ${reversed ? 'FIRST' : 'LAST'}` : '';
      return `${column(field)} ${way}${nulls}`;
    })
    .join(', ');
}

/**
 * The condition that a node lies after (or before) a position: it equals the position in the terms before one, and lies
 * after it in that one.
 */
export function compilePosition(
  order: readonly OrderTerm[],
  position: Position,
  side: 'after' | 'before',
  column: ColumnSql,
  values: SqlRow,
): string {
  const bound = withinFirst(order[0]!, position[0]!, side, column, values);
  const alternatives = order.flatMap((term, index) => {
    const own: SqlRow = [];
    const equal = order.slice(0, index).map((earlier, at) => equals(earlier, position[at]!, column, own));
    const beyond = liesBeyond(term, position[index]!, side, column, own);
    if (beyond === null) return [];
    values.push(...own);
    return [`(${[...equal, beyond].join(' AND ')})`];
  });
  return `${bound}(${alternatives.join(' OR ')})`;
}

type Value = Position[number];

/** Says of the first term alone what follows for it, since SQLite does not see it in the alternatives. */
function withinFirst(
  term: OrderTerm,
  value: Value,
  side: 'after' | 'before',
  column: ColumnSql,
  values: SqlRow,
): string {
  const name = column(term.field);
  if (value === null) return side === 'after' ? `${name} IS NULL AND ` : '';
  values.push(encodeValue(value, term.definition)!);
  const condition = `${name} ${(term.direction === 'ASC') === (side === 'after') ? '>=' : '<='} ?`;
  return side === 'after' && term.definition.nullable === true
    ? `(${condition} OR ${name} IS NULL) AND `
    : `${condition} AND `;
}

function equals({ field, definition }: OrderTerm, value: Value, column: ColumnSql, values: SqlRow): string {
  if (value === null) return `${column(field)} IS NULL`;
  values.push(encodeValue(value, definition)!);
  return `${column(field)} = ?`;
}

/** Null when nothing can lie there: nulls are the end of every list. */
function liesBeyond(
  { field, direction, definition }: OrderTerm,
  value: Value,
  side: 'after' | 'before',
  column: ColumnSql,
  values: SqlRow,
): string | null {
  const name = column(field);
  if (value === null) return side === 'after' ? null : `${name} IS NOT NULL`;
  values.push(encodeValue(value, definition)!);
  const condition = `${name} ${(direction === 'ASC') === (side === 'after') ? '>' : '<'} ?`;
  return side === 'after' && definition.nullable === true ? `(${condition} OR ${name} IS NULL)` : condition;
}
