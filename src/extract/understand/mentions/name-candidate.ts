import { type TextRange } from '../../../util/text-range.ts';

import { type GazetteerEntry } from '../../../model/gazetteer.ts';

import { type NameLogOdds } from '../../reader/reading.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type NameType } from './name-mention.ts';

/** A run of words that may be a name, before it is typed. */
export interface NameCandidate extends TextRange {
  article: ArticleText;
  name: string;
  /** `nameKey` of the name: candidates with one key are one name in one article. */
  key: string;
  firstToken: number;
  endToken: number;
  /** The words, without marks, and the same in lower case. */
  words: readonly string[];
  lower: readonly string[];
  /** What the gazetteer can mean by it; empty for a name that it does not know. */
  entries: readonly GazetteerEntry[];
  isDemonym: boolean;
  /** What the reader says of it; null when it does not look for names, or leaves these words out (`isUnread`). */
  read: NameLogOdds | null;
  /** The reader looks for names and leaves these words out. */
  isUnread: boolean;
}

/** What the whole article says about its names; the same for all candidates of it. */
export interface ArticleNames {
  /** Where statements name their sources, in text order. */
  sources: readonly TextRange[];
  /** Words that the article also writes in lower case. */
  lowerCaseWords: ReadonlySet<string>;
  /** Where the first full name with a surname stands, by `surnameKey`; empty in the first round. */
  surnames: ReadonlyMap<string, number>;
  /** What organizations that the article names in full may be called for short (`shortNames`); empty in the first round. */
  organizationParts: ReadonlySet<string>;
  /** The first tokens of places that the gazetteer knows. */
  knownPlaces: ReadonlySet<number>;
}

/** One number per type. */
export type TypeScores = Record<NameType, number>;
