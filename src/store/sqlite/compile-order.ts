import { type Position } from '../list-cursor.ts';
import { type OrderTerm } from '../list-order.ts';
import { encodeValue, quoted } from './sqlite-columns.ts';
import { type SqlRow } from './sqlite-connection.ts';

/** ORDER BY for an order in which nulls come last in both directions; `reversed` reads the list from its end. */
export function compileOrder(order: readonly OrderTerm[], alias: string, reversed: boolean): string {
  return order
    .map(({ field, direction, definition }) => {
      const way = (direction === 'ASC') !== reversed ? 'ASC' : 'DESC';
      const nulls = definition.nullable === true ? ` NULLS ${reversed ? 'FIRST' : 'LAST'}` : '';
      return `${alias}.${quoted(field)} ${way}${nulls}`;
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
  alias: string,
  values: SqlRow,
): string {
  const alternatives = order.flatMap((term, index) => {
    const own: SqlRow = [];
    const equal = order.slice(0, index).map((earlier, at) => equals(earlier, position[at]!, alias, own));
    const beyond = liesBeyond(term, position[index]!, side, alias, own);
    if (beyond === null) return [];
    values.push(...own);
    return [`(${[...equal, beyond].join(' AND ')})`];
  });
  return `(${alternatives.join(' OR ')})`;
}

type Value = Position[number];

function equals({ field, definition }: OrderTerm, value: Value, alias: string, values: SqlRow): string {
  if (value === null) return `${alias}.${quoted(field)} IS NULL`;
  values.push(encodeValue(value, definition)!);
  return `${alias}.${quoted(field)} = ?`;
}

/** Null when nothing can lie there: nulls are the end of every list. */
function liesBeyond(
  { field, direction, definition }: OrderTerm,
  value: Value,
  side: 'after' | 'before',
  alias: string,
  values: SqlRow,
): string | null {
  const column = `${alias}.${quoted(field)}`;
  if (value === null) return side === 'after' ? null : `${column} IS NOT NULL`;
  values.push(encodeValue(value, definition)!);
  const condition = `${column} ${(direction === 'ASC') === (side === 'after') ? '>' : '<'} ?`;
  return side === 'after' && definition.nullable === true ? `(${condition} OR ${column} IS NULL)` : condition;
}
