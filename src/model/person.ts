import { type NodeDefinition } from './definition.ts';

/**
 * A person under one canonical name, with every spelling that was met.
 *
 * Identifier: of the gazetteer key where the gazetteer knows the person; else of the folded surname, the folded given
 * names and, where two people share them, what tells them apart. Two people with one name can exist; nobody is ever
 * merged on a first name alone.
 */
export interface Person {
  id: string;
  name: string;
  aliases: string[];
  /** The gazetteer entry this person is, if any. */
  gazetteerKey: string | null;
  mentionCount: number;
  statementCount: number;
}

export const personDefinition: NodeDefinition<Person> = {
  label: 'Person',
  description: 'A person under one canonical name, with every spelling that was met.',
  fields: {
    id: {
      type: 'id',
      description: 'Of the gazetteer key, else of folded names and what tells namesakes apart.',
      filterable: true,
    },
    name: { type: 'string', description: 'The canonical name.', filterable: true, sortable: true, searchable: true },
    aliases: { type: 'strings', description: 'Other names and spellings.', searchable: true },
    gazetteerKey: { type: 'string', nullable: true, description: 'The gazetteer entry, if any.' },
    mentionCount: {
      type: 'integer',
      description: 'How often articles mention the person.',
      filterable: true,
      sortable: true,
    },
    statementCount: {
      type: 'integer',
      description: 'How many statements the person made.',
      filterable: true,
      sortable: true,
    },
  },
  relations: {
    statements: { relationship: 'MADE', direction: 'OUT', to: ['Statement'], description: 'What the person said.' },
    mentionedIn: {
      relationship: 'REFERS_TO',
      direction: 'IN',
      to: ['Mention'],
      description: 'Where the person is mentioned.',
    },
    roles: {
      relationship: 'HOLDS_ROLE',
      direction: 'OUT',
      to: ['Organization', 'Place'],
      description: 'The roles the person holds.',
    },
    events: {
      relationship: 'TOOK_PART_IN',
      direction: 'OUT',
      to: ['Event'],
      description: 'The events the person took part in.',
    },
  },
};
