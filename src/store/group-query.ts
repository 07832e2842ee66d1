import { OnRecordError } from '../errors/onrecord-error.ts';

import { type FieldDefinition, type FieldType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';

import { type GroupQuery } from './graph-view.ts';
import { filterableField } from './node-fields.ts';

/** More groups than any answer shows, few enough to hold. */
export const MAX_GROUPS = 5000;
const MAX_KEYS = 4;

const TEXT_TYPES: readonly FieldType[] = ['id', 'string', 'enum', 'date', 'datetime'];

/** One key of a grouping, checked against the model. */
export interface CheckedGroupKey {
  field: string;
  definition: FieldDefinition;
  prefix: number | null;
}

/** Checks what nodes of a label are grouped by; throws `BAD_USER_INPUT` that names the field or argument at fault. */
export function checkGroups(label: NodeLabel, { by, first }: GroupQuery): CheckedGroupKey[] {
  if (!Number.isInteger(first) || first < 1 || first > MAX_GROUPS) {
    throw bad('first', `must be a whole number from 1 to ${MAX_GROUPS}`);
  }
  if (by.length < 1 || by.length > MAX_KEYS) throw bad('by', `needs 1 to ${MAX_KEYS} fields`);
  return by.map(({ field, prefix }) => {
    const definition = filterableField(label, field);
    if (!TEXT_TYPES.includes(definition.type)) throw bad(field, 'cannot be grouped by: only texts and dates can');
    if (prefix !== undefined && !(Number.isInteger(prefix) && prefix > 0)) throw bad(field, 'needs a prefix above 0');
    return { field, definition, prefix: prefix ?? null };
  });
}

function bad(where: string, problem: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', `${where} ${problem}`, { where });
}
