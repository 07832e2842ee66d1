import { type NodeDefinition } from './definition.ts';
import { type NodeLabel } from './node-label.ts';

/** The labels that a mention can refer to. */
export const MENTIONABLE_LABELS = [
  'Person',
  'Organization',
  'Place',
  'Event',
  'UnnamedSource',
] as const satisfies readonly NodeLabel[];
export type MentionableLabel = (typeof MENTIONABLE_LABELS)[number];

/** How the words refer: by name, by pronoun, by a role or description, or as an event's description. */
export const MENTION_FORMS = ['NAME', 'PRONOUN', 'ROLE', 'DESCRIPTION'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/**
 * One surface form in one article that refers to an entity (nif:Phrase).
 *
 * Identifier: of the article, the span and the label it refers to.
 */
export interface Mention {
  id: string;
  articleId: string;
  start: number;
  end: number;
  text: string;
  form: MentionForm;
  refersToId: string;
  refersToLabel: MentionableLabel;
}

export const mentionDefinition: NodeDefinition<Mention> = {
  label: 'Mention',
  description: 'One surface form in one article that refers to an entity.',
  fields: {
    id: { type: 'id', description: 'Of the article, the span and the label.', filterable: true },
    articleId: { type: 'id', description: 'The article it stands in.', filterable: true },
    start: { type: 'integer', description: 'First code point.', filterable: true, sortable: true },
    end: { type: 'integer', description: 'Code point after the last.' },
    text: { type: 'string', description: 'The words.', filterable: true, sortable: true },
    form: { type: 'enum', values: MENTION_FORMS, description: 'How the words refer.', filterable: true },
    refersToId: { type: 'id', description: 'The entity meant.', filterable: true },
    refersToLabel: { type: 'enum', values: MENTIONABLE_LABELS, description: 'The entity’s label.', filterable: true },
  },
  relations: {
    article: { relationship: 'IN', direction: 'OUT', to: ['Article'], description: 'The article it stands in.' },
    entity: { relationship: 'REFERS_TO', direction: 'OUT', to: MENTIONABLE_LABELS, description: 'The entity meant.' },
  },
};
