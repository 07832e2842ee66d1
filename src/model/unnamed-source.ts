import { type NodeDefinition } from './definition.ts';

/**
 * A speaker whom an article leaves without a name ("a Ukrainian commander").
 *
 * Identifier: of the article and the folded description: nothing says that two articles' "officials" are the same people.
 */
export interface UnnamedSource {
  id: string;
  articleId: string;
  /** The description as printed. */
  name: string;
  aliases: string[];
  /** More than one person ("western officials"). */
  isPlural: boolean;
  mentionCount: number;
  statementCount: number;
}

export const unnamedSourceDefinition: NodeDefinition<UnnamedSource> = {
  label: 'UnnamedSource',
  description: 'A speaker whom an article leaves without a name.',
  fields: {
    id: { type: 'id', description: 'Of the article and the folded description.', filterable: true },
    articleId: { type: 'id', description: 'The article that speaks of it.', filterable: true },
    name: {
      type: 'string',
      description: 'The description as printed.',
      filterable: true,
      sortable: true,
      searchable: true,
    },
    aliases: { type: 'strings', description: 'Other descriptions in the same article.' },
    isPlural: { type: 'boolean', description: 'More than one person.', filterable: true },
    mentionCount: {
      type: 'integer',
      description: 'How often its article mentions it.',
      filterable: true,
      sortable: true,
    },
    statementCount: { type: 'integer', description: 'How many statements it made.', filterable: true, sortable: true },
  },
  relations: {
    statements: { relationship: 'MADE', direction: 'OUT', to: ['Statement'], description: 'What it said.' },
    affiliation: {
      relationship: 'AFFILIATED_WITH',
      direction: 'OUT',
      to: ['Organization', 'Place'],
      description: 'Whom it belongs to.',
    },
    mentionedIn: { relationship: 'REFERS_TO', direction: 'IN', to: ['Mention'], description: 'Where it is mentioned.' },
  },
};
