import { type FieldDefinition, RELATIONSHIP_TYPES } from './definition.ts';
import { NODE_DEFINITIONS } from './graph-model.ts';
import { IDENTIFIER_PREFIX } from './identifier.ts';
import { NODE_LABELS } from './node-label.ts';
import { RELATIONSHIP_DEFINITIONS } from './relationship.ts';

/**
 * The whole model as JSON for tools: labels with their fields and relations, relationship types with their ends and
 * properties, and the values of every enum. What `schema/model.json` holds; ends with a line break.
 */
export function modelSchema(): string {
  const model = {
    description: 'Generated from src/model; do not edit. `npm run schema:emit` writes it anew.',
    labels: NODE_LABELS.map((label) => {
      const { description, fields, relations } = NODE_DEFINITIONS[label];
      return {
        label,
        description,
        identifierPrefix: IDENTIFIER_PREFIX[label],
        fields: fieldList(fields),
        relations: Object.entries(relations).map(([name, relation]) => ({ name, ...relation })),
      };
    }),
    relationships: RELATIONSHIP_TYPES.map((type) => {
      const { description, from, to, fields } = RELATIONSHIP_DEFINITIONS[type];
      return { type, description, from, to, fields: fieldList(fields) };
    }),
  };
  return `${JSON.stringify(model, null, 2)}\n`;
}

function fieldList(fields: Record<string, FieldDefinition>) {
  return Object.entries(fields).map(([name, field]) => ({
    name,
    type: field.type,
    description: field.description,
    nullable: field.nullable ?? false,
    ...(field.values === undefined ? {} : { values: field.values }),
    filterable: field.filterable ?? false,
    sortable: field.sortable ?? false,
    searchable: field.searchable ?? false,
  }));
}
