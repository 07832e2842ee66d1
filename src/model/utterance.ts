import { type NodeDefinition } from './definition.ts';
import { SPEAKER_LABELS, type SpeakerLabel } from './node-label.ts';

/**
 * The thing said, whatever article reports it: a cluster of statements (truncations, paraphrases, translations of one
 * saying). Every statement belongs to exactly one utterance.
 *
 * Identifier: of its earliest statement's identifier in the order (saidAt, publishedAt, statement id).
 */
export interface Utterance {
  id: string;
  /** The fullest wording among its occurrences: the longest directly quoted one, else the longest. */
  text: string;
  speakerId: string | null;
  speakerLabel: SpeakerLabel | null;
  speakerName: string | null;
  saidAt: string | null;
  occurrenceCount: number;
  /** Outlets that report it in words of their own; copies of one wire text count once. */
  independentSourceCount: number;
}

export const utteranceDefinition: NodeDefinition<Utterance> = {
  label: 'Utterance',
  description: 'The thing said, whatever article reports it: truncations, paraphrases and translations of one saying.',
  fields: {
    id: { type: 'id', description: 'Of its first statement.', filterable: true },
    text: {
      type: 'string',
      description: 'The fullest wording among its occurrences.',
      filterable: true,
      searchable: true,
    },
    speakerId: { type: 'id', nullable: true, description: 'Who said it.', filterable: true },
    speakerLabel: {
      type: 'enum',
      values: SPEAKER_LABELS,
      nullable: true,
      description: 'What kind of speaker said it.',
      filterable: true,
    },
    speakerName: {
      type: 'string',
      nullable: true,
      description: 'The speaker’s canonical name.',
      filterable: true,
      sortable: true,
    },
    saidAt: { type: 'date', nullable: true, description: 'When it was said.', filterable: true, sortable: true },
    occurrenceCount: {
      type: 'integer',
      description: 'How many statements report it.',
      filterable: true,
      sortable: true,
    },
    independentSourceCount: {
      type: 'integer',
      description: 'How many outlets report it in words of their own.',
      filterable: true,
      sortable: true,
    },
  },
  relations: {
    occurrences: {
      relationship: 'OCCURRENCE_OF',
      direction: 'IN',
      to: ['Statement'],
      description: 'The statements that report it.',
    },
  },
};
