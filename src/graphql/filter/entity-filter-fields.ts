import { type FieldDefinition } from '../../model/definition.ts';
import { MENTIONABLE_LABELS } from '../../model/mention.ts';

/** What a relation to several labels can be filtered on. The store calls the type `label`. */
export const ENTITY_FILTER_FIELDS = {
  id: { type: 'id', description: 'Its identifier.', filterable: true },
  name: { type: 'string', description: 'Its canonical name.', filterable: true },
  type: { type: 'enum', values: MENTIONABLE_LABELS, description: 'What type of node it is.', filterable: true },
} as const satisfies Record<string, FieldDefinition>;
