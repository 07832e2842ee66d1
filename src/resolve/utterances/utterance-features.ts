import { type ContentWord, type ContentWords } from '../language/content-words.ts';
import { longestQuotedRun } from './longest-run.ts';
import { type UtterancePair } from './utterance-pair.ts';

/** One thing that speaks for or against two statements being reports of one utterance. */
export interface UtteranceFeature {
  name: string;
  /** What a value of 1 adds to the score; negative when it speaks against. */
  weight: number;
  /** 0 to 1. */
  value: (pair: UtterancePair) => number;
  /** A bound of `value` that costs nothing; default `value` itself. */
  atMost?: (pair: UtterancePair) => number;
}

/** Below this much content a share of it means little: one word in common is chance. */
const LEAST_CONTENT = 2.5;
/** How much shared content is half convincing. */
const HALF_CONVINCING = 1.5;
/** The part of a quoted passage that has to come back for it to count as the same quotation. */
const QUOTED_COVERAGE = 0.6;
/** Content that convinces: quoted by both, or quoted by one and reported by the other. */
const CONVINCING_QUOTED_TWICE = 2;
const CONVINCING_QUOTED_ONCE = 3;

/** The features and weights by which two statements of one speaker in two articles are compared. */
export const UTTERANCE_FEATURES: readonly UtteranceFeature[] = [
  /** One quotes words that the other has in the same order: truncations, and partial quotations. */
  {
    name: 'same-quotation',
    weight: 0.55,
    value: sameQuotation,
    atMost: ({ shared }) => convincing(shared, CONVINCING_QUOTED_TWICE),
  },
  /** The shorter says little that the longer does not: paraphrases and translations. */
  { name: 'same-content', weight: 0.65, value: sameContent },
  /** Neither says much that the other does not. */
  {
    name: 'nothing-else',
    weight: 0.2,
    value: ({ a, b, shared }) => safeShare(2 * shared, a.content.weight + b.content.weight),
  },
  /** A figure in common. */
  { name: 'same-figure', weight: 0.25, value: ({ a, b }) => Number(haveCommon(a.content.figures, b.content.figures)) },
  /** Both are about one event or were said at one. */
  { name: 'same-event', weight: 0.15, value: ({ a, b }) => Number(haveCommon(a.events, b.events)) },
  /** Both give figures, and no figure is the same. */
  { name: 'different-figures', weight: -0.4, value: differentFigures },
  /** One denies what the other affirms. */
  {
    name: 'opposite-polarity',
    weight: -0.25,
    value: ({ a, b }) => Number(a.content.isNegated !== b.content.isNegated),
  },
];

function sameQuotation({ a, b, shared }: UtterancePair): number {
  return Math.max(quotedIn(a.content, b.content, shared), quotedIn(b.content, a.content, shared));
}

/** A word that the passage repeats counts once. */
function quotedIn(quoting: ContentWords, other: ContentWords, shared: number): number {
  const passage = weightOf(quoting.words.filter((word) => word.isQuoted));
  if (passage === 0) return 0;
  const run = longestQuotedRun(quoting.words, other.words);
  const coverage = run.weight / passage;
  if (coverage < QUOTED_COVERAGE && run.weight < 2 * CONVINCING_QUOTED_ONCE) return 0;
  const enough = run.isQuotedInBoth ? CONVINCING_QUOTED_TWICE : CONVINCING_QUOTED_ONCE;
  return Math.min(1, coverage / QUOTED_COVERAGE) * convincing(Math.min(run.weight, shared), enough);
}

/** Two words convince more than twice as much as one. */
function convincing(weight: number, enough: number): number {
  return Math.min(1, (weight / enough) ** 2);
}

function sameContent({ a, b, shared }: UtterancePair): number {
  const smaller = Math.max(Math.min(a.content.weight, b.content.weight), LEAST_CONTENT);
  return (shared / smaller) * (shared / (shared + HALF_CONVINCING));
}

function differentFigures({ a, b }: UtterancePair): number {
  const [left, right] = [a.content.figures, b.content.figures];
  return Number(left.size > 0 && right.size > 0 && !haveCommon(left, right));
}

function weightOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

function safeShare(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
