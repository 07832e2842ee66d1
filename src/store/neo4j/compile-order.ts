import { type Position } from '../list-cursor.ts';
import { type OrderTerm } from '../list-order.ts';
import { quoted } from './neo4j-names.ts';
import { encodeCompared } from './neo4j-properties.ts';

/**
 * ORDER BY for an order in which nulls come last in both directions; `reversed` reads the list from its end. Cypher has
 * nulls last when ascending and first when descending; for the others a term of its own comes before.
 *
 * @param alias what the nodes are known as, here and below; default `n`
 */
export function compileOrder(order: readonly OrderTerm[], reversed: boolean, alias = 'n'): string {
  return order
    .flatMap(({ field, direction, definition }) => {
      const name = `${alias}.${quoted(field)}`;
      const way = (direction === 'ASC') !== reversed ? 'ASC' : 'DESC';
      if (definition.nullable !== true || (way === 'ASC') !== reversed) return [`${name} ${way}`];
      return [`${name} IS NULL ${reversed ? 'DESC' : 'ASC'}`, `${name} ${way}`];
    })
    .join(', ');
}

/** That every node has the first field of an order, which lets the planner read an index in that order. */
export function compileIndexHint([first]: readonly OrderTerm[], alias = 'n'): string[] {
  return first === undefined || first.definition.nullable === true
    ? []
    : [`${alias}.${quoted(first.field)} IS NOT NULL`];
}

/**
 * The values of a position as expressions; null stands for null.
 *
 * @param add gives the expression that stands for a value
 */
export function positionValues(
  order: readonly OrderTerm[],
  position: Position,
  add: (value: unknown) => string,
): PositionValues {
  return order.map(({ field, definition }, at) =>
    position[at] === null ? null : add(encodeCompared(position[at], field, definition)),
  );
}

/**
 * The condition that a node lies after (or before) a position: it equals the position in the terms before one, and lies
 * after it in that one.
 */
export function compilePosition(
  order: readonly OrderTerm[],
  parameters: PositionValues,
  side: 'after' | 'before',
  alias = 'n',
): string {
  const alternatives = order.flatMap((term, index) => {
    const beyond = liesBeyond(term, parameters[index]!, side, alias);
    if (beyond === null) return [];
    const equal = order.slice(0, index).map((earlier, at) => equals(earlier, parameters[at]!, alias));
    return [`(${[...equal, beyond].join(' AND ')})`];
  });
  return alternatives.join(' OR ');
}

type Parameter = string | null;
/** One for each term of an order. */
export type PositionValues = Parameter[];

function equals({ field }: OrderTerm, parameter: Parameter, alias: string): string {
  const name = `${alias}.${quoted(field)}`;
  return parameter === null ? `${name} IS NULL` : `${name} = ${parameter}`;
}

/** Null when nothing can lie there: nulls are the end of every list. */
function liesBeyond(
  { field, direction, definition }: OrderTerm,
  parameter: Parameter,
  side: 'after' | 'before',
  alias: string,
) {
  const name = `${alias}.${quoted(field)}`;
  if (parameter === null) return side === 'after' ? null : `${name} IS NOT NULL`;
  const condition = `${name} ${(direction === 'ASC') === (side === 'after') ? '>' : '<'} ${parameter}`;
  return side === 'after' && definition.nullable === true ? `(${condition} OR ${name} IS NULL)` : condition;
}
