import { type EventStatus, type EventType } from '../../model/event.ts';
import { type MentionForm } from '../../model/mention.ts';
import { type StatementKind } from '../../model/statement.ts';

/** `[start, end]` in Unicode code points of the article's raw text; end exclusive. */
export type Offsets = [number, number];

export type RecordSpeakerType = 'PERSON' | 'ORGANIZATION' | 'UNNAMED_SOURCE';
export type RecordEntityType = RecordSpeakerType | 'PLACE';
export type RecordTopicType = 'EVENT' | 'PERSON' | 'ORGANIZATION' | 'PLACE';

/**
 * One line of `extract` and `export`: all that the graph says of one article. The names of the properties are a promise
 * to scripts; what is unknown is null, and a list that is empty is empty, save that a statement without cue or source
 * words has null there.
 */
export interface ArticleRecord {
  /** The file's base name; the URL of a JSON line, page or feed item. */
  article: string;
  title: string | null;
  outlet: string | null;
  publishedAt: string | null;
  body: Offsets[];
  statements: StatementRecord[];
  mentions: MentionRecord[];
  entities: EntityRecord[];
  events: EventRecord[];
}

export interface StatementRecord {
  id: string;
  kind: StatementKind;
  content: Offsets[];
  cue: Offsets[] | null;
  source: Offsets[] | null;
  speaker: string | null;
  speakerId: string | null;
  speakerType: RecordSpeakerType | null;
  /** Who may have made it, likeliest first, at most three; empty where the source leaves no choice. */
  speakerCandidates: { id: string; name: string; score: number; reason: string }[];
  via: string | null;
  addressee: string | null;
  /** Identifier of the event at which it was said. */
  occasion: string | null;
  saidAt: string | null;
  about: { id: string; type: RecordTopicType; name: string }[];
  utterance: string | null;
  /** Candidates and confirmed ones, not those a curator rejected; ascending. */
  contradicts: string[];
  confidence: number;
  method: string;
}

export interface MentionRecord {
  span: Offsets;
  entity: string;
  type: RecordEntityType | 'EVENT';
  name: string;
  form: MentionForm;
}

export interface EntityRecord {
  id: string;
  type: RecordEntityType;
  name: string;
  /** The entity's other names, and the forms that this article uses besides pronouns; ascending. */
  aliases: string[];
}

export interface EventRecord {
  id: string;
  type: EventType;
  name: string;
  date: string | null;
  place: string | null;
  status: EventStatus;
  participants: string[];
}
