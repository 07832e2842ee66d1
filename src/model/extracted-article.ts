import { type Article } from './article.ts';
import { type EventStatus, type EventType } from './event.ts';
import { type MentionForm } from './mention.ts';
import { type OrganizationKind } from './organization.ts';
import { type PlaceKind } from './place.ts';
import { type Span } from './span.ts';
import { type StatementKind } from './statement.ts';

/**
 * What `extract` says of one article, before anything is compared with other articles: plain JSON, one line per article.
 * Keys (`e1`, `v1`, `s1`) are local to the article and in order of first appearance. Spans are code points.
 */
export interface ExtractedArticle {
  article: Article;
  entities: LocalEntity[];
  mentions: LocalMention[];
  events: LocalEvent[];
  statements: LocalStatement[];
}

export type LocalEntityType = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'UNNAMED_SOURCE';

/** One entity as one article knows it: all of the article's mentions that were joined. */
export interface LocalEntity {
  key: string;
  type: LocalEntityType;
  /** The fullest name or, for an unnamed source, the description. */
  name: string;
  /** Other forms in this article, without pronouns. */
  aliases: string[];
  /** The gazetteer entry that the article's evidence points to. */
  gazetteerKey: string | null;
  kind: OrganizationKind | PlaceKind | null;
  /** Roles that this article gives a person. `organization`/`place` are local entity keys. */
  roles: LocalRole[];
  /** For an unnamed source: the local entity it belongs to. */
  affiliation: string | null;
  isPlural: boolean;
}

export interface LocalRole {
  title: string;
  organization: string | null;
  place: string | null;
}

export interface LocalMention {
  span: Span;
  form: MentionForm;
  /** A local entity or event key. */
  refersTo: string;
  /** The rule that linked it. */
  method: string;
  score: number;
}

/** One event as one article knows it. */
export interface LocalEvent {
  key: string;
  type: EventType;
  name: string;
  aliases: string[];
  date: string | null;
  endDate: string | null;
  /** Local entity key. */
  place: string | null;
  /** What it happened to or concerned, folded and language-neutral where known: `hospital`, `humanitarian-corridor`. */
  target: string | null;
  /** Local entity keys. */
  participants: string[];
  status: EventStatus;
  /** Local key of the larger event. */
  partOf: string | null;
}

export interface LocalSpeakerCandidate {
  entity: string;
  score: number;
  reason: string;
}

/** One statement as one article reports it. */
export interface LocalStatement {
  key: string;
  kind: StatementKind;
  text: string;
  content: Span[];
  cue: Span[];
  source: Span[];
  context: Span;
  /** Local entity keys; several for a joint statement, empty when unknown. */
  speakers: string[];
  speakerCandidates: LocalSpeakerCandidate[];
  via: string | null;
  addressee: string | null;
  /** Local event key. */
  occasion: string | null;
  saidAt: string | null;
  /** Local entity or event keys. */
  about: { key: string; score: number; method: string }[];
  /** Local statement key of the statement whose content holds this one. */
  within: string | null;
  /** The lemma of the cue: `say`, `deny`, `accuse`, `according to`. */
  cueLemma: string | null;
  confidence: number;
  method: string;
  rules: string[];
}
