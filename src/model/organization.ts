import { type NodeDefinition } from './definition.ts';

/** What sort of organization it is; an OUTLET publishes articles. */
export const ORGANIZATION_KINDS = [
  'GOVERNMENT',
  'OUTLET',
  'COMPANY',
  'PARTY',
  'MILITARY',
  'INTERNATIONAL',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/**
 * An organization, outlet or government under one canonical name.
 *
 * Identifier: of the gazetteer key where the gazetteer knows it, else of its folded name without articles and legal forms.
 */
export interface Organization {
  id: string;
  name: string;
  aliases: string[];
  kind: OrganizationKind;
  gazetteerKey: string | null;
  mentionCount: number;
  statementCount: number;
}

export const organizationDefinition: NodeDefinition<Organization> = {
  label: 'Organization',
  description: 'An organization, outlet or government under one canonical name.',
  fields: {
    id: { type: 'id', description: 'Of the gazetteer key, else of its folded name.', filterable: true },
    name: { type: 'string', description: 'The canonical name.', filterable: true, sortable: true, searchable: true },
    aliases: { type: 'strings', description: 'Other names, spellings and metonyms.', searchable: true },
    kind: {
      type: 'enum',
      values: ORGANIZATION_KINDS,
      description: 'What sort of organization it is.',
      filterable: true,
      sortable: true,
    },
    gazetteerKey: { type: 'string', nullable: true, description: 'The gazetteer entry, if any.' },
    mentionCount: { type: 'integer', description: 'How often articles mention it.', filterable: true, sortable: true },
    statementCount: { type: 'integer', description: 'How many statements it made.', filterable: true, sortable: true },
  },
  relations: {
    statements: { relationship: 'MADE', direction: 'OUT', to: ['Statement'], description: 'What it said.' },
    articles: { relationship: 'PUBLISHED_BY', direction: 'IN', to: ['Article'], description: 'What it published.' },
    mentionedIn: { relationship: 'REFERS_TO', direction: 'IN', to: ['Mention'], description: 'Where it is mentioned.' },
    members: { relationship: 'HOLDS_ROLE', direction: 'IN', to: ['Person'], description: 'Who holds a role in it.' },
    events: {
      relationship: 'TOOK_PART_IN',
      direction: 'OUT',
      to: ['Event'],
      description: 'The events it took part in.',
    },
  },
};
