import { OnRecordError } from '../errors/onrecord-error.ts';

import { type Page } from './graph-view.ts';
import { type OrderTerm } from './list-order.ts';
import { fromOpaque, toOpaque } from './opaque-text.ts';

/** The values by which a node is ordered, one per term; the last is its id. */
export type Position = (string | number | boolean | null)[];

/** A place in a list as opaque text: the order that it belongs to and the node's position in it, base64url of JSON. */
export function encodeCursor(order: readonly OrderTerm[], position: Position): string {
  return toOpaque([signature(order), ...position]);
}

/** An item of a page in an order; its cursor is made when it is asked for, which most are not. */
export function itemAt<T>(node: T, order: readonly OrderTerm[], position: () => Position): Page<T>['items'][number] {
  return {
    node,
    get cursor() {
      return encodeCursor(order, position());
    },
  };
}

/** The position in a cursor; throws `BAD_USER_INPUT` when it is none, or one of a list in another order. */
export function decodeCursor(order: readonly OrderTerm[], cursor: string, argument: 'after' | 'before'): Position {
  const content = fromOpaque(cursor);
  if (Array.isArray(content) && content.length === order.length + 1 && content[0] === signature(order)) {
    const position: unknown[] = content.slice(1);
    if (position.every((value, term) => fits(value, order[term]!))) return position as Position;
  }
  throw new OnRecordError('BAD_USER_INPUT', `${argument} is not a cursor of this list`, {
    where: argument,
    hint: 'use a cursor that the same list gave for the same order',
  });
}

function signature(order: readonly OrderTerm[]): string {
  return order.map(({ field, direction }) => `${field} ${direction}`).join(', ');
}

function fits(value: unknown, { definition }: OrderTerm): boolean {
  if (value === null) return definition.nullable === true;
  if (definition.type === 'integer') return Number.isSafeInteger(value);
  if (definition.type === 'float') return Number.isFinite(value);
  return definition.type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';
}
