import { type Article } from '../model/article.ts';
import { type Event } from '../model/event.ts';
import { type NodeTypes } from '../model/graph-model.ts';
import { type Mention } from '../model/mention.ts';
import { type ContradictionStatus } from '../model/relationship.ts';
import { type Statement } from '../model/statement.ts';
import { type Utterance } from '../model/utterance.ts';

import { type EntityLabel, type EntityRef } from './records/entity-record.ts';
import { type RecordedTopic } from './records/statement-record.ts';
import { type ResolutionRecord } from './resolution-record.ts';

/** A canonical entity with all of its properties. */
export type ResolvedEntity = { [L in EntityLabel]: { label: L; node: NodeTypes[L] } }[EntityLabel];

export interface ResolvedMention {
  mention: Mention;
  method: string;
  score: number;
}

export interface ResolvedStatement {
  statement: Statement;
  /** In order of rank. */
  speakers: EntityRef[];
  via: EntityRef | null;
  addressee: EntityRef | null;
  occasionId: string | null;
  about: RecordedTopic[];
  withinId: string | null;
  /** A curator said who made it. */
  isJudged: boolean;
}

/** One article's links: of an article that was added, or of one whose links another article changed. */
export interface ResolvedArticle {
  articleId: string;
  /** The article itself when it was added or renewed; null when only its links changed. */
  article: Article | null;
  /** The run that read a renewed article; undefined for one that was read just now. */
  readBy?: string | null;
  outlet: EntityRef | null;
  mentions: ResolvedMention[];
  statements: ResolvedStatement[];
  covers: { eventId: string; mentionCount: number }[];
  affiliations: { unnamedSourceId: string; target: EntityRef }[];
}

/** A person's role; `articleId` is null for a public fact of the gazetteer. */
export interface ResolvedRole {
  personId: string;
  target: EntityRef;
  title: string;
  since: string | null;
  until: string | null;
  articleId: string | null;
}

export interface ResolvedEvent {
  event: Event;
  placeId: string | null;
  participants: EntityRef[];
}

export interface ResolvedUtterance {
  utterance: Utterance;
  /** `score`: how well the statement fits the others, 1 for the only one. */
  occurrences: { statementId: string; articleId: string; score: number; method: string }[];
}

/** A candidate: `from` is the smaller identifier. */
export interface ResolvedContradiction {
  from: string;
  to: string;
  score: number;
  reason: string;
  /** What curators made of it. */
  status: ContradictionStatus;
}

/** What one step of ingest changes, in canonical terms. What is not named here stays as it is. */
export interface Resolution {
  /** Articles to take out first: those to remove, and those that are replaced. */
  removedArticleIds: string[];
  articles: ResolvedArticle[];
  entities: ResolvedEntity[];
  /** All roles of the persons in `rolesReplaced`, and the public roles of gazetteer persons. */
  roles: ResolvedRole[];
  /** Persons whose earlier roles no longer count. */
  rolesReplaced: string[];
  placesWithin: { placeId: string; withinId: string }[];
  events: ResolvedEvent[];
  partOf: { eventId: string; largerId: string }[];
  /** Events whose earlier place, participants and larger events no longer count. */
  eventsReplaced: string[];
  utterances: ResolvedUtterance[];
  /** Utterances that no longer exist. */
  utterancesRemoved: string[];
  /** Statements whose earlier contradiction candidates no longer count. */
  contradictionsReplaced: string[];
  contradictions: ResolvedContradiction[];
  records: ResolutionRecord[];
  /**
   * Articles whose judged entities became others through this step: more of them is to be put anew than their links. Where
   * there are any, the step has to be resolved again with them among the renewed.
   */
  toRenew: string[];
}
