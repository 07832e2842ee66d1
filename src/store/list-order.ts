import { OnRecordError } from '../errors/onrecord-error.ts';

import { type FieldDefinition } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';

import { type Order } from './graph-view.ts';
import { sortableField } from './node-fields.ts';

/** One term of a checked order. */
export interface OrderTerm extends Order {
  definition: FieldDefinition;
}

const MAX_TERMS = 8;

/**
 * An order as the engines take it: checked against the model and ending with `id`, so that no two nodes tie. Throws
 * `BAD_USER_INPUT` that names the field at fault.
 */
export function checkOrder(label: NodeLabel, orderBy: readonly Order[] = []): OrderTerm[] {
  if (orderBy.length > MAX_TERMS) {
    throw new OnRecordError('BAD_USER_INPUT', `a list can be ordered by at most ${MAX_TERMS} fields`, {
      where: 'orderBy',
    });
  }
  const terms: OrderTerm[] = [];
  for (const { field, direction } of [...orderBy, { field: 'id', direction: 'ASC' as const }]) {
    const definition = sortableField(label, field);
    if (direction !== 'ASC' && direction !== 'DESC') {
      throw new OnRecordError('BAD_USER_INPUT', `${field} can be ordered ASC or DESC`, { where: field });
    }
    if (!terms.some((term) => term.field === field)) terms.push({ field, direction, definition });
    if (field === 'id') break;
  }
  return terms;
}
