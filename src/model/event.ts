import { type NodeDefinition } from './definition.ts';

export const EVENT_TYPES = [
  'ATTACK',
  'CONFLICT',
  'MEETING',
  'EVACUATION',
  'CEASEFIRE',
  'BLOCKADE',
  'AGREEMENT',
  'ELECTION',
  'PROTEST',
  'DISASTER',
  'TRIAL',
  'ANNOUNCEMENT',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Whether it happened, is going on, was only proposed or demanded, or is only alleged. */
export const EVENT_STATUSES = ['OCCURRED', 'ONGOING', 'PROPOSED', 'ALLEGED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/**
 * Something that happened, goes on, is proposed or is alleged.
 *
 * Identifier: of its type, its place and the identity of what it happened to, within one window of dates.
 */
export interface Event {
  id: string;
  type: EventType;
  name: string;
  aliases: string[];
  /** First day, where known. */
  date: string | null;
  /** Last day of a range; null for one day. */
  endDate: string | null;
  status: EventStatus;
  mentionCount: number;
  statementCount: number;
}

export const eventDefinition: NodeDefinition<Event> = {
  label: 'Event',
  description: 'Something that happened, goes on, is proposed or is alleged.',
  fields: {
    id: { type: 'id', description: 'Of its type, place, target and date window.', filterable: true },
    type: {
      type: 'enum',
      values: EVENT_TYPES,
      description: 'What sort of event it is.',
      filterable: true,
      sortable: true,
    },
    name: { type: 'string', description: 'A short description.', filterable: true, sortable: true, searchable: true },
    aliases: { type: 'strings', description: 'How articles describe it.', searchable: true },
    date: {
      type: 'date',
      nullable: true,
      description: 'The (first) day, where known.',
      filterable: true,
      sortable: true,
    },
    endDate: {
      type: 'date',
      nullable: true,
      description: 'The last day of a range.',
      filterable: true,
      sortable: true,
    },
    status: {
      type: 'enum',
      values: EVENT_STATUSES,
      description: 'Whether it happened, goes on, is proposed or alleged.',
      filterable: true,
      sortable: true,
    },
    mentionCount: { type: 'integer', description: 'How often articles mention it.', filterable: true, sortable: true },
    statementCount: {
      type: 'integer',
      description: 'How many statements are about it.',
      filterable: true,
      sortable: true,
    },
  },
  relations: {
    statements: { relationship: 'ABOUT', direction: 'IN', to: ['Statement'], description: 'What was said about it.' },
    statementsMadeAt: {
      relationship: 'SAID_AT',
      direction: 'IN',
      to: ['Statement'],
      description: 'What was said at it.',
    },
    articles: {
      relationship: 'COVERS',
      direction: 'IN',
      to: ['Article'],
      description: 'The articles that report on it.',
    },
    place: { relationship: 'AT', direction: 'OUT', to: ['Place'], description: 'Where it took place.' },
    participants: {
      relationship: 'TOOK_PART_IN',
      direction: 'IN',
      to: ['Person', 'Organization'],
      description: 'Who took part.',
    },
    partOf: {
      relationship: 'PART_OF',
      direction: 'OUT',
      to: ['Event'],
      description: 'The larger event it belongs to.',
    },
    parts: {
      relationship: 'PART_OF',
      direction: 'IN',
      to: ['Event'],
      description: 'The smaller events it consists of.',
    },
    mentionedIn: { relationship: 'REFERS_TO', direction: 'IN', to: ['Mention'], description: 'Where it is mentioned.' },
  },
};
