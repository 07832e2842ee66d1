import { type FieldDefinition } from '../../model/definition.ts';
import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { NODE_LABELS } from '../../model/node-label.ts';

import { registerEnum } from '../enums/register-enum.ts';

/** The labels that have text in the full-text index. */
export const SEARCHABLE_LABELS = NODE_LABELS.filter((label) =>
  Object.values<FieldDefinition>(NODE_DEFINITIONS[label].fields).some((field) => field.searchable),
);

function searchedText(label: (typeof NODE_LABELS)[number]): string {
  const fields = Object.entries<FieldDefinition>(NODE_DEFINITIONS[label].fields);
  return `Found by ${fields
    .filter(([, field]) => field.searchable)
    .map(([name]) => name)
    .join(', ')}.`;
}

export const SearchableTypeEnum = registerEnum(
  SEARCHABLE_LABELS,
  'SearchableType',
  'The types of node that a search looks through.',
  Object.fromEntries(NODE_LABELS.map((label) => [label, searchedText(label)])) as Record<
    (typeof NODE_LABELS)[number],
    string
  >,
);
