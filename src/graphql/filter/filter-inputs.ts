import { type ClassType, Field, InputType } from 'type-graphql';

import { type FieldDefinition } from '../../model/definition.ts';
import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { ENTITY_FILTER_FIELDS } from './entity-filter-fields.ts';
import { operatorInputOf } from './operator-inputs.ts';
import { relationShapes } from './relation-shapes.ts';

/** A filter as a caller wrote it, checked by GraphQL: fields and relations of the model, AND, OR and NOT. */
export type FilterInput = Record<string, unknown>;

function addField(input: ClassType<object>, name: string, type: () => object, description: string): void {
  Field(type as () => ClassType<object>, { nullable: true, description })(input.prototype, name);
}

/** An empty input class with AND, OR and NOT. All conditions in one input must hold. */
function logicalInput(name: string, description: string): ClassType<object> {
  class Conditions {}
  InputType(name, { description })(Conditions);
  addField(Conditions, 'AND', () => [Conditions], 'All of these hold.');
  addField(Conditions, 'OR', () => [Conditions], 'At least one of these holds.');
  addField(Conditions, 'NOT', () => Conditions, 'This does not hold.');
  return Conditions;
}

function addFields(input: ClassType<object>, fields: Record<string, FieldDefinition>): void {
  for (const [name, field] of Object.entries(fields)) {
    if (!field.filterable) continue;
    // Made now, not in the thunk: type-graphql collects the inputs before it asks for their fields.
    const operators = operatorInputOf(field);
    addField(input, name, () => operators, field.description);
  }
}

function listInput(name: string, element: () => object): ClassType<object> {
  class ListConditions {}
  InputType(`${name}ListFilter`, { description: 'Conditions on the nodes at the other end; all must hold.' })(
    ListConditions,
  );
  addField(ListConditions, 'some', element, 'At least one fulfils this.');
  addField(ListConditions, 'none', element, 'None fulfils this.');
  addField(ListConditions, 'all', element, 'None fails this; holds where there is none at all.');
  return ListConditions;
}

/** The input for entities of several types. */
export const ENTITY_FILTER_INPUT = logicalInput(
  'EntityFilter',
  'Which entities, of whatever type; all conditions must hold.',
);
addFields(ENTITY_FILTER_INPUT, ENTITY_FILTER_FIELDS);
const EntityListInput = listInput('Entity', () => ENTITY_FILTER_INPUT);

/** Per label: the input `<label>Filter`, made from what the model calls filterable, and from its relations. */
export const FILTER_INPUTS = Object.fromEntries(
  NODE_LABELS.map((label) => [
    label,
    logicalInput(`${label}Filter`, `Which nodes of the type ${label}; all conditions must hold.`),
  ]),
) as Record<NodeLabel, ClassType<object>>;

const LIST_INPUTS = Object.fromEntries(
  NODE_LABELS.map((label) => [label, listInput(label, () => FILTER_INPUTS[label])]),
) as Record<NodeLabel, ClassType<object>>;

for (const label of NODE_LABELS) {
  addFields(FILTER_INPUTS[label], NODE_DEFINITIONS[label].fields);
  for (const relation of relationShapes(label)) {
    const one = () => (relation.label === null ? ENTITY_FILTER_INPUT : FILTER_INPUTS[relation.label]);
    const many = () => (relation.label === null ? EntityListInput : LIST_INPUTS[relation.label]);
    addField(FILTER_INPUTS[label], relation.name, relation.many ? many : one, relation.description);
  }
}
