import { type EventType } from '../../model/event.ts';
import { type LocalStatement } from '../../model/extracted-article.ts';
import { type TopicLabel } from '../../model/node-label.ts';
import { type SpeakerCandidate } from '../../model/statement.ts';

import { type ResolutionRecord } from '../resolution-record.ts';
import { type EntityRef } from './entity-record.ts';

/** Something a statement is about, resolved. */
export interface RecordedTopic {
  label: TopicLabel;
  id: string;
  score: number;
  method: string;
  /** Of an event. */
  eventType?: EventType;
}

/** What is kept of one statement: as its article reports it, and what its parts are resolved to. */
export interface StatementData {
  /** As the article reports it, with a curator's correction. */
  local: LocalStatement;
  /** What the article's reader gave, where a curator corrected it. */
  original?: LocalStatement;
  /** A curator hid it: it is in no block and never becomes a node. */
  isHidden?: true;
  statementId: string;
  /** Identifier of the statement that holds this one. */
  withinId: string | null;
  /** It reports another's statement, or an outlet makes it: what it says is not its speaker's own claim. */
  isReport: boolean;
  publishedAt: string | null;
  /** What counts as one source: the outlet's identifier, else the article's. */
  sourceId: string;
  /** `articleSketch` of its article. */
  sketch: string;
  /**
   * Words of its content that several statements of its article have: its subject rather than what it says of it. Records
   * of stores that were written before there were any have none.
   */
  topicTerms?: string[];
  /** The speaker first, then further speakers of a joint statement. */
  speakers: EntityRef[];
  /** A curator said who made it. */
  isJudged?: true;
  candidates: SpeakerCandidate[];
  via: EntityRef | null;
  addressee: EntityRef | null;
  occasionId: string | null;
  about: RecordedTopic[];
  utteranceId: string;
}

export interface StatementRecord extends ResolutionRecord {
  kind: 'STATEMENT';
  data: StatementData;
}
