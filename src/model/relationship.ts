import { type FieldDefinition, type RelationshipDefinition, type RelationshipType } from './definition.ts';
import { MENTIONABLE_LABELS } from './mention.ts';
import { type NodeLabel, SPEAKER_LABELS, TOPIC_LABELS } from './node-label.ts';

/** Whether a curator has looked at a candidate contradiction, and what came of it. */
export const CONTRADICTION_STATUSES = ['CANDIDATE', 'CONFIRMED', 'REJECTED'] as const;
export type ContradictionStatus = (typeof CONTRADICTION_STATUSES)[number];

/** One relationship. `articleId` names the article that it rests on, null where it rests on all of an entity's evidence. */
export interface Relationship {
  type: RelationshipType;
  fromLabel: NodeLabel;
  from: string;
  toLabel: NodeLabel;
  to: string;
  articleId: string | null;
  properties: Record<string, string | number | boolean | null>;
}

const SCORE: FieldDefinition = { type: 'float', description: 'How strong the evidence is, 0 to 1.' };
const METHOD: FieldDefinition = { type: 'string', description: 'The rule or model that made it.' };
const STATEMENT: readonly NodeLabel[] = ['Statement'];

/** Every relationship type with its ends and properties. All have `articleId` besides. */
export const RELATIONSHIP_DEFINITIONS: { [T in RelationshipType]: RelationshipDefinition } = {
  PUBLISHED_BY: {
    type: 'PUBLISHED_BY',
    from: ['Article'],
    to: ['Organization'],
    description: 'An outlet published an article.',
    fields: {},
  },
  COVERS: {
    type: 'COVERS',
    from: ['Article'],
    to: ['Event'],
    description: 'An article reports on an event.',
    fields: { mentionCount: { type: 'integer', description: 'How often the article speaks of it.' } },
  },
  MADE: {
    type: 'MADE',
    from: SPEAKER_LABELS,
    to: STATEMENT,
    description: 'A speaker made a statement.',
    fields: {
      confidence: SCORE,
      method: METHOD,
      rank: { type: 'integer', description: '1 for the speaker, higher for further speakers of a joint statement.' },
    },
  },
  REPORTED_IN: {
    type: 'REPORTED_IN',
    from: STATEMENT,
    to: ['Article'],
    description: 'An article reports a statement.',
    fields: {},
  },
  ABOUT: {
    type: 'ABOUT',
    from: STATEMENT,
    to: TOPIC_LABELS,
    description: 'A statement concerns something.',
    fields: { score: SCORE, method: METHOD },
  },
  VIA: {
    type: 'VIA',
    from: STATEMENT,
    to: ['Organization'],
    description: 'A statement was told to or on an outlet or medium.',
    fields: { method: METHOD },
  },
  ADDRESSED_TO: {
    type: 'ADDRESSED_TO',
    from: STATEMENT,
    to: ['Person', 'Organization', 'UnnamedSource'],
    description: 'A statement was spoken to someone.',
    fields: { method: METHOD },
  },
  SAID_AT: {
    type: 'SAID_AT',
    from: STATEMENT,
    to: ['Event'],
    description: 'A statement was made at an event.',
    fields: { method: METHOD },
  },
  WITHIN: {
    type: 'WITHIN',
    from: STATEMENT,
    to: STATEMENT,
    description: 'A statement stands inside another’s content.',
    fields: {},
  },
  OCCURRENCE_OF: {
    type: 'OCCURRENCE_OF',
    from: STATEMENT,
    to: ['Utterance'],
    description: 'A statement reports an utterance.',
    fields: { score: SCORE, method: METHOD },
  },
  CONTRADICTS: {
    type: 'CONTRADICTS',
    from: STATEMENT,
    to: STATEMENT,
    description:
      'Two statements may contradict each other: a candidate, stored from the smaller identifier to the larger.',
    fields: {
      status: { type: 'enum', values: CONTRADICTION_STATUSES, description: 'What a curator made of it.' },
      score: SCORE,
      reason: { type: 'string', description: 'Why it is a candidate, in words.' },
    },
  },
  IN: { type: 'IN', from: ['Mention'], to: ['Article'], description: 'A mention stands in an article.', fields: {} },
  REFERS_TO: {
    type: 'REFERS_TO',
    from: ['Mention'],
    to: MENTIONABLE_LABELS,
    description: 'A mention refers to an entity.',
    fields: { score: SCORE, method: METHOD },
  },
  HOLDS_ROLE: {
    type: 'HOLDS_ROLE',
    from: ['Person'],
    to: ['Organization', 'Place'],
    description: 'A person holds a role.',
    fields: {
      title: { type: 'string', description: 'The role’s title.' },
      since: { type: 'date', nullable: true, description: 'First day, where known.' },
      until: { type: 'date', nullable: true, description: 'Last day, where known.' },
    },
  },
  AFFILIATED_WITH: {
    type: 'AFFILIATED_WITH',
    from: ['UnnamedSource'],
    to: ['Organization', 'Place'],
    description: 'An unnamed source belongs to someone.',
    fields: {},
  },
  TOOK_PART_IN: {
    type: 'TOOK_PART_IN',
    from: ['Person', 'Organization'],
    to: ['Event'],
    description: 'Someone took part in an event.',
    fields: {},
  },
  AT: { type: 'AT', from: ['Event'], to: ['Place'], description: 'An event took place somewhere.', fields: {} },
  PART_OF: {
    type: 'PART_OF',
    from: ['Event'],
    to: ['Event'],
    description: 'An event is part of a larger one.',
    fields: {},
  },
  LOCATED_IN: {
    type: 'LOCATED_IN',
    from: ['Place'],
    to: ['Place'],
    description: 'A place lies in a larger one.',
    fields: {},
  },
  EXTRACTED_BY: {
    type: 'EXTRACTED_BY',
    from: ['Article'],
    to: ['Run'],
    description: 'A run read an article.',
    fields: {},
  },
};
