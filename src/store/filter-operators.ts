import { type FieldDefinition, type FieldType } from '../model/definition.ts';

import { type Filter } from './graph-view.ts';

/** The part of a filter that compares one field. */
export type Comparison = Extract<Filter, { field: string }>;
export type Operator = Comparison['op'];

const EQUALITY: readonly Operator[] = ['eq', 'in'];
const ORDER: readonly Operator[] = [...EQUALITY, 'gt', 'gte', 'lt', 'lte'];
const TEXT: readonly Operator[] = [...ORDER, 'contains', 'startsWith', 'endsWith'];

/** The operators that each type of field knows; lists and JSON know none. */
export const OPERATORS: Record<FieldType, readonly Operator[]> = {
  id: TEXT,
  string: TEXT,
  date: ORDER,
  datetime: ORDER,
  integer: ORDER,
  float: ORDER,
  enum: EQUALITY,
  boolean: EQUALITY,
  strings: [],
  spans: [],
  json: [],
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}[0-9:.]{0,16}(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Why a value cannot be compared with a field, in words that follow its name; null when it can. */
export function valueProblem(value: unknown, definition: FieldDefinition): string | null {
  switch (definition.type) {
    case 'integer':
    case 'float':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'needs a number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'needs true or false';
    case 'enum':
      return typeof value === 'string' && (definition.values ?? []).includes(value)
        ? null
        : `needs one of ${(definition.values ?? []).join(', ')}`;
    case 'date':
      return typeof value === 'string' && DAY.test(value) ? null : 'needs a date as YYYY-MM-DD';
    case 'datetime':
      return typeof value === 'string' && MOMENT.test(value) ? null : 'needs an ISO 8601 date or instant';
    case 'id':
    case 'string':
      return typeof value === 'string' ? null : 'needs text';
    case 'strings':
    case 'spans':
    case 'json':
      return 'cannot be compared';
  }
}
