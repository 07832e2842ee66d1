import { type StatementKind } from '../../model/statement.ts';

import { type Offsets } from '../../pipeline/records/article-record.ts';

/** Who said it; both null where the article names no speaker. */
export interface GoldSpeaker {
  name: string | null;
  type: 'PERSON' | 'ORGANIZATION' | 'UNNAMED_SOURCE' | null;
}

/** One annotated statement. */
export interface GoldStatement {
  id: string;
  kind: StatementKind;
  content: Offsets[];
  cue: Offsets[] | null;
  source: Offsets[] | null;
  speaker: GoldSpeaker;
  /** Names that are right as well. */
  alternatives: string[];
  via: string | null;
  addressee: string | null;
  /** An event's key. */
  occasion: string | null;
  /** `YYYY-MM-DD`; null where neither the words nor the occasion date the saying. */
  saidAt: string | null;
  /** Keys of events. */
  about: string[];
  within: string | null;
  utterance: string | null;
  /** Identifiers of statements. */
  contradicts: string[];
}

/** A place at which a person is named or an event is mentioned. */
export interface GoldMention {
  span: Offsets;
  /** A person's name or an event's key; the same for the same person or event in all articles. */
  entity: string;
  type: 'PERSON' | 'EVENT';
}

/** One annotated article. */
export interface GoldArticle {
  /** The file's base name. */
  article: string;
  /** What is the article's own text. */
  body: Offsets[];
  statements: GoldStatement[];
  mentions: GoldMention[];
}

/** A name with every other form that it has in the articles. */
export interface GoldName {
  name: string;
  forms: string[];
}

/** Annotated articles, and who is named in them. */
export interface RecordGold {
  articles: GoldArticle[];
  names: GoldName[];
}
