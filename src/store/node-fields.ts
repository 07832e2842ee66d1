import { OnRecordError } from '../errors/onrecord-error.ts';

import { type FieldDefinition, type NodeDefinition, type RelationDefinition } from '../model/definition.ts';
import { NODE_DEFINITIONS } from '../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../model/node-label.ts';

/** The definition of a label, with its fields by name. Throws `BAD_USER_INPUT` for a label that the model lacks. */
export function definitionOf(label: NodeLabel): NodeDefinition<Record<string, unknown>> {
  if (!Object.hasOwn(NODE_DEFINITIONS, label)) {
    throw new OnRecordError('BAD_USER_INPUT', `there is no node label ${JSON.stringify(label)}`, {
      where: 'label',
      hint: `labels are ${NODE_LABELS.join(', ')}`,
    });
  }
  return NODE_DEFINITIONS[label] as unknown as NodeDefinition<Record<string, unknown>>;
}

/** A label's fields in the model's order. */
export function fieldsOf(label: NodeLabel): [name: string, definition: FieldDefinition][] {
  return Object.entries(definitionOf(label).fields);
}

/** A field that filters may name; throws `BAD_USER_INPUT` that names it otherwise. */
export function filterableField(label: NodeLabel, name: string): FieldDefinition {
  return usableField(label, name, 'filterable', 'filtered by');
}

/** A field that lists may be ordered by; throws `BAD_USER_INPUT` that names it otherwise. */
export function sortableField(label: NodeLabel, name: string): FieldDefinition {
  if (name === 'id') return definitionOf(label).fields['id']!;
  return usableField(label, name, 'sortable', 'ordered by');
}

/** A relation that filters may follow; throws `BAD_USER_INPUT` that names it otherwise. */
export function relationOf(label: NodeLabel, name: string): RelationDefinition {
  const { relations } = definitionOf(label);
  if (Object.hasOwn(relations, name)) return relations[name]!;
  throw new OnRecordError('BAD_USER_INPUT', `${label} has no relation ${JSON.stringify(name)}`, {
    where: name,
    hint: `its relations are ${Object.keys(relations).join(', ')}`,
  });
}

/** One value for each label. */
export function forEachLabel<T>(make: (label: NodeLabel) => T): Record<NodeLabel, T> {
  return Object.fromEntries(NODE_LABELS.map((label) => [label, make(label)])) as Record<NodeLabel, T>;
}

/** The labels whose nodes rest on one article: they have an `articleId`. */
export const ARTICLE_BOUND_LABELS: readonly NodeLabel[] = NODE_LABELS.filter(
  (label) => 'articleId' in NODE_DEFINITIONS[label].fields,
);

function usableField(
  label: NodeLabel,
  name: string,
  use: 'filterable' | 'sortable',
  verb: 'filtered by' | 'ordered by',
): FieldDefinition {
  const { fields } = definitionOf(label);
  const field = Object.hasOwn(fields, name) ? fields[name]! : undefined;
  if (field?.[use] === true) return field;
  const allowed = Object.keys(fields).filter((other) => fields[other]![use] === true);
  throw new OnRecordError('BAD_USER_INPUT', `${label} cannot be ${verb} ${JSON.stringify(name)}`, {
    where: name,
    hint: `it can be ${verb} ${allowed.join(', ')}`,
  });
}
