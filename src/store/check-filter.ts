import { OnRecordError } from '../errors/onrecord-error.ts';

import { type FieldDefinition, type RelationDefinition } from '../model/definition.ts';
import { labelOfIdentifier } from '../model/identifier.ts';
import { type NodeLabel } from '../model/node-label.ts';

import { type Comparison, type Operator, OPERATORS, valueProblem } from './filter-operators.ts';
import { type Filter } from './graph-view.ts';
import { filterableField, relationOf } from './node-fields.ts';

/**
 * A filter whose every name, operator and value has been checked against the model, ready to be put into an engine's
 * language. Logic is two-valued: a comparison with a missing value is false, and `not` of it is true.
 */
export type CheckedFilter =
  | { kind: 'all' | 'any'; parts: CheckedFilter[] }
  | { kind: 'not'; part: CheckedFilter }
  | { kind: 'constant'; holds: boolean }
  | ({ kind: 'compare'; definition: FieldDefinition; caseInsensitive: boolean } & CheckedComparison)
  | { kind: 'related'; relation: RelationDefinition; branches: { label: NodeLabel; some: CheckedFilter }[] };

export type CheckedComparison =
  | { field: string; op: 'in'; value: (string | number | boolean)[] }
  | { field: string; op: 'contains' | 'startsWith' | 'endsWith'; value: string }
  | { field: string; op: 'eq' | 'gt' | 'gte' | 'lt' | 'lte'; value: string | number | boolean | null };

/** How deep filters may nest and how many conditions they may hold; engines' own limits are some times higher. */
const MAX_DEPTH = 24;
const MAX_CONDITIONS = 250;

/** What a relation that leads to several labels may be filtered by. */
const COMMON_FIELDS = ['id', 'name', 'label'];

/** Checks a filter on nodes of a label; throws `BAD_USER_INPUT` that names the field, relation or operator at fault. */
export function checkFilter(label: NodeLabel, filter: Filter): CheckedFilter {
  const budget = { conditions: MAX_CONDITIONS };
  return checkIn({ label, common: false, budget }, filter, 0);
}

interface Scope {
  label: NodeLabel;
  /** True inside a relation to several labels. */
  common: boolean;
  budget: { conditions: number };
}

function checkIn(scope: Scope, filter: Filter, depth: number): CheckedFilter {
  if (depth > MAX_DEPTH) throw bad('filter', `nests deeper than ${MAX_DEPTH} levels`);
  if (--scope.budget.conditions < 0) throw bad('filter', `has more than ${MAX_CONDITIONS} conditions`);
  if ('and' in filter) return { kind: 'all', parts: filter.and.map((part) => checkIn(scope, part, depth + 1)) };
  if ('or' in filter) return { kind: 'any', parts: filter.or.map((part) => checkIn(scope, part, depth + 1)) };
  if ('not' in filter) return { kind: 'not', part: checkIn(scope, filter.not, depth + 1) };
  if ('relation' in filter) return checkRelation(scope, filter.relation, filter.some, depth);
  if ('field' in filter) return checkComparison(scope, filter);
  throw bad('filter', 'needs one of and, or, not, field or relation');
}

function checkRelation(scope: Scope, name: string, some: Filter, depth: number): CheckedFilter {
  if (scope.common) throw bad(name, `cannot be followed here: only ${COMMON_FIELDS.join(', ')} can be filtered by`);
  const relation = relationOf(scope.label, name);
  const common = relation.to.length > 1;
  const branches = relation.to
    .map((label) => ({ label, some: checkIn({ ...scope, label, common }, some, depth + 1) }))
    .filter(({ label, some: condition }) => conjuncts(condition).every((part) => canHoldFor(label, part)));
  return branches.length === 0 ? { kind: 'constant', holds: false } : { kind: 'related', relation, branches };
}

/** The conditions that must all hold for a filter to hold. */
export function conjuncts(filter: CheckedFilter): CheckedFilter[] {
  return filter.kind === 'all' ? filter.parts.flatMap(conjuncts) : [filter];
}

/** Identifiers tell their label, so that a related node is looked for under that one alone. */
function canHoldFor(label: NodeLabel, condition: CheckedFilter): boolean {
  if (condition.kind === 'constant') return condition.holds;
  if (condition.kind !== 'compare' || condition.field !== 'id') return true;
  if (condition.op !== 'eq' && condition.op !== 'in') return true;
  const values = condition.op === 'in' ? condition.value : [condition.value];
  return values.some((value) => [null, label].includes(labelOfIdentifier(String(value))));
}

function checkComparison(scope: Scope, comparison: Comparison): CheckedFilter {
  if (scope.common) {
    if (comparison.field === 'label') return labelHolds(scope.label, comparison);
    if (!COMMON_FIELDS.includes(comparison.field)) {
      throw bad(comparison.field, `cannot be filtered by here: only ${COMMON_FIELDS.join(', ')} can`);
    }
  }
  const definition = filterableField(scope.label, comparison.field);
  checkOperator(comparison, OPERATORS[definition.type]);
  const caseInsensitive = comparison.caseInsensitive === true;
  if (caseInsensitive && definition.type !== 'string') throw bad(comparison.field, 'has no upper and lower case');
  checkValue(comparison, definition);
  const { field } = comparison;
  if (comparison.op === 'in')
    return { kind: 'compare', definition, caseInsensitive, field, op: 'in', value: comparison.value };
  return { kind: 'compare', definition, caseInsensitive, ...(comparison as CheckedComparison) };
}

function labelHolds(label: NodeLabel, comparison: Comparison): CheckedFilter {
  checkOperator(comparison, OPERATORS.enum);
  const wanted = comparison.op === 'in' ? comparison.value : [comparison.value];
  return { kind: 'constant', holds: wanted.some((value) => value === label) };
}

function checkOperator({ field, op }: Comparison, allowed: readonly Operator[]): void {
  if (!allowed.includes(op))
    throw bad(field, `does not know the operator ${JSON.stringify(op)}`, `use ${allowed.join(', ')}`);
}

function checkValue({ field, op, value }: Comparison, definition: FieldDefinition): void {
  if (op === 'in') {
    if (!Array.isArray(value)) throw bad(field, 'needs a list for the operator "in"');
    for (const one of value) refuse(field, valueProblem(one, definition));
  } else if (op === 'contains' || op === 'startsWith' || op === 'endsWith') {
    refuse(field, typeof value === 'string' ? null : 'needs text');
  } else if (!(op === 'eq' && value === null)) {
    refuse(field, valueProblem(value, definition));
  }
}

function refuse(field: string, problem: string | null): void {
  if (problem !== null) throw bad(field, problem);
}

function bad(where: string, problem: string, hint?: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', `${where} ${problem}`, { where, ...(hint === undefined ? {} : { hint }) });
}
