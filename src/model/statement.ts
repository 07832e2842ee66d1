import { type NodeDefinition } from './definition.ts';
import { SPEAKER_LABELS, type SpeakerLabel, TOPIC_LABELS } from './node-label.ts';
import { type Span } from './span.ts';

/** DIRECT: all of the content stands inside quotation marks; MIXED: some; INDIRECT: none. */
export const STATEMENT_KINDS = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * One *occurrence* of saying: someone is reported in one article to have said, written or thought something
 * (schema:Quotation).
 *
 * Identifier: of the article's identifier and the content spans.
 */
export interface Statement {
  id: string;
  articleId: string;
  kind: StatementKind;
  /** The content's words, its pieces joined with " … ". */
  text: string;
  content: Span[];
  cue: Span[];
  source: Span[];
  /** The paragraph(s) that hold all parts: what a reader needs to see to judge it. */
  context: Span;
  /** Null when nobody could be resolved: an honest unknown. */
  speakerId: string | null;
  speakerLabel: SpeakerLabel | null;
  speakerName: string | null;
  /** The date of the saying; null when neither the text nor the publication date gives it. */
  saidAt: string | null;
  /** 0 to 1. */
  confidence: number;
  /** The model or rule that found it, e.g. `attribution-tagger@1` or `continued-turn`. */
  method: string;
  /** The named rules that changed it afterwards, in order. */
  rules: string[];
  /** The reader named no speaker because the source is unknown to it, or several fit: candidates with reasons. */
  speakerCandidates: SpeakerCandidate[];
}

/** Someone who may have made a statement, with the evidence for it. */
export interface SpeakerCandidate {
  id: string;
  name: string;
  score: number;
  reason: string;
}

export const statementDefinition: NodeDefinition<Statement> = {
  label: 'Statement',
  description: 'One occurrence: someone is reported in one article to have said, written or thought something.',
  fields: {
    id: { type: 'id', description: 'Of the article and the content spans.', filterable: true },
    articleId: { type: 'id', description: 'The article that reports it.', filterable: true },
    kind: {
      type: 'enum',
      values: STATEMENT_KINDS,
      description: 'DIRECT: all content inside quotation marks, MIXED: some, INDIRECT: none.',
      filterable: true,
      sortable: true,
    },
    text: {
      type: 'string',
      description: 'The words of the content; pieces are joined with " … ".',
      filterable: true,
      searchable: true,
    },
    content: { type: 'spans', description: 'Where what was said stands in the raw text.' },
    cue: { type: 'spans', description: 'Where the words of saying stand ("said", "according to").' },
    source: { type: 'spans', description: 'Where the words that name the speaker stand.' },
    context: { type: 'json', description: 'The paragraph(s) around all of its parts.' },
    speakerId: {
      type: 'id',
      nullable: true,
      description: 'Who made it, where that could be resolved.',
      filterable: true,
    },
    speakerLabel: {
      type: 'enum',
      values: SPEAKER_LABELS,
      nullable: true,
      description: 'What kind of speaker made it.',
      filterable: true,
    },
    speakerName: {
      type: 'string',
      nullable: true,
      description: 'The speaker’s canonical name.',
      filterable: true,
      sortable: true,
    },
    saidAt: { type: 'date', nullable: true, description: 'The date of the saying.', filterable: true, sortable: true },
    confidence: {
      type: 'float',
      description: 'How likely content and source are right, 0 to 1: of statements with 0.8, four in five are.',
      filterable: true,
      sortable: true,
    },
    method: { type: 'string', description: 'The model or rule that found it.', filterable: true },
    rules: { type: 'strings', description: 'The named rules that changed it afterwards, in order.' },
    speakerCandidates: { type: 'json', description: 'Who may have made it, with scores and reasons.' },
  },
  relations: {
    speaker: { relationship: 'MADE', direction: 'IN', to: SPEAKER_LABELS, description: 'Who made it.' },
    article: {
      relationship: 'REPORTED_IN',
      direction: 'OUT',
      to: ['Article'],
      description: 'The article that reports it.',
    },
    about: { relationship: 'ABOUT', direction: 'OUT', to: TOPIC_LABELS, description: 'What its content concerns.' },
    via: {
      relationship: 'VIA',
      direction: 'OUT',
      to: ['Organization'],
      description: 'The outlet or medium it was told to or on.',
    },
    addressee: {
      relationship: 'ADDRESSED_TO',
      direction: 'OUT',
      to: ['Person', 'Organization'],
      description: 'Who was spoken to.',
    },
    occasion: {
      relationship: 'SAID_AT',
      direction: 'OUT',
      to: ['Event'],
      description: 'The event at which it was said.',
    },
    within: {
      relationship: 'WITHIN',
      direction: 'OUT',
      to: ['Statement'],
      description: 'The statement that contains this one.',
    },
    nested: {
      relationship: 'WITHIN',
      direction: 'IN',
      to: ['Statement'],
      description: 'The statements that stand inside its content.',
    },
    utterance: {
      relationship: 'OCCURRENCE_OF',
      direction: 'OUT',
      to: ['Utterance'],
      description: 'The thing said, whatever article reports it.',
    },
    contradictions: {
      relationship: 'CONTRADICTS',
      direction: 'OUT',
      to: ['Statement'],
      description: 'Candidate contradictions.',
    },
    contradictedBy: {
      relationship: 'CONTRADICTS',
      direction: 'IN',
      to: ['Statement'],
      description: 'The same candidates, of pairs that are stored from the other statement.',
    },
  },
};
