import { type FieldDefinition } from '../../model/definition.ts';
import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type Filter } from '../../store/graph-view.ts';

import { momentCondition } from './day-bounds.ts';
import { ENTITY_FILTER_FIELDS } from './entity-filter-fields.ts';
import { FilterBudget } from './filter-budget.ts';
import { type FilterInput } from './filter-inputs.ts';
import { type RelationShape, relationShapes } from './relation-shapes.ts';

type Entries = [string, unknown][];

/** What the caller gave; absent and null keys say nothing. */
function given(input: object): Entries {
  return Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
}

/** Fulfilled by every node: what an input without conditions means. */
const EVERYTHING: Filter = { and: [] };

function all(filters: Filter[]): Filter {
  return filters.length === 1 ? filters[0]! : { and: filters };
}

function fieldConditions(
  name: string,
  definition: FieldDefinition,
  operators: object,
  budget: FilterBudget,
  caseInsensitive = false,
): Filter[] {
  // The only field that filters call otherwise than the store: see ENTITY_FILTER_FIELDS.
  const field = definition === ENTITY_FILTER_FIELDS.type ? 'label' : name;
  return Object.entries(operators).flatMap(([op, value]): Filter[] => {
    if (value === undefined || (value === null && op !== 'eq')) return [];
    if (op === 'caseInsensitive') return fieldConditions(name, definition, value as object, budget, true);
    budget.spend();
    budget.checkValue(value);
    if (definition.type === 'datetime' && value !== null) {
      return [momentCondition(field, op as 'eq' | 'gt' | 'gte' | 'lt' | 'lte', value as string)];
    }
    return [{ field, op, value, ...(caseInsensitive ? { caseInsensitive } : {}) } as Filter];
  });
}

function relationConditions(shape: RelationShape, input: object, convert: (input: object) => Filter): Filter[] {
  const exists = (some: Filter): Filter => {
    const either = shape.relations.map((relation) => ({ relation, some }));
    return either.length === 1 ? either[0]! : { or: either };
  };
  if (!shape.many) return [exists(convert(input))];
  return given(input).map(([quantifier, value]) => {
    const condition = convert(value as object);
    if (quantifier === 'some') return exists(condition);
    return { not: exists(quantifier === 'none' ? condition : { not: condition }) };
  });
}

function conditionsOf(label: NodeLabel | null, input: object, budget: FilterBudget, depth: number): Filter {
  budget.enter(depth);
  const fields: Record<string, FieldDefinition> =
    label === null ? ENTITY_FILTER_FIELDS : NODE_DEFINITIONS[label].fields;
  const relations = label === null ? [] : relationShapes(label);
  const nested = (value: unknown) => conditionsOf(label, value as object, budget, depth + 1);

  const conditions = given(input).flatMap(([name, value]): Filter[] => {
    if (name === 'AND') return (value as object[]).map(nested);
    if (name === 'OR') return [{ or: (value as object[]).map(nested) }];
    if (name === 'NOT') return [{ not: nested(value) }];
    // Relations come first: `utterance`, `within` and others are relations only, and no name is both.
    const relation = relations.find((candidate) => candidate.name === name);
    if (relation !== undefined) {
      budget.spend();
      const convert = (other: object) => conditionsOf(relation.label, other, budget, depth + 1);
      return relationConditions(relation, value as object, convert);
    }
    return fieldConditions(name, fields[name]!, value as object, budget);
  });
  return conditions.length === 0 ? EVERYTHING : all(conditions);
}

/**
 * What a caller's filter asks of the store; undefined when it asks nothing.
 *
 * Throws `BAD_USER_INPUT` (`where`: filter) when it has more conditions or levels, or longer values, than the limits allow.
 *
 * @param label null for entities of several types
 */
export function storeFilter(label: NodeLabel | null, input: FilterInput | null | undefined): Filter | undefined {
  if (input === null || input === undefined || given(input).length === 0) return undefined;
  return conditionsOf(label, input, new FilterBudget(), 1);
}
