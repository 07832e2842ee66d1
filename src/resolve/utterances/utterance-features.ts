import { comparePolarity } from '../language/compare-polarity.ts';
import { type ContentWord, type ContentWords, sharedFigureDigits } from '../language/content-words.ts';
import { sketchSimilarity } from '../records/article-sketch.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
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
/** How convincing a figure in common is by the number of its digits before the zeros; more digits as much as the last. */
const FIGURE_DIGITS = [0, 0.4, 0.7, 1] as const;
/** Articles that share this much of their text, and statements that share this much but their figures: one is a copy. */
const COPIED_TEXT = 0.3;
const COPIED_STATEMENT = 0.75;

/** The features and weights by which two statements of one speaker are compared. */
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
  /** A figure in common, be it rounded in one: the more digits, the less by chance. */
  {
    name: 'same-figure',
    weight: 0.4,
    value: ({ a, b }) => FIGURE_DIGITS[Math.min(3, sharedFigureDigits(a.content, b.content))]!,
    atMost: ({ a, b }) => Number(a.content.figures.size > 0 && b.content.figures.size > 0),
  },
  /** Both are about one event or were said at one. */
  { name: 'same-event', weight: 0.15, value: ({ a, b }) => Number(haveCommon(a.events, b.events)) },
  /** Both negate the same word. */
  {
    name: 'same-negation',
    weight: 0.15,
    value: ({ a, b }) => Number(comparePolarity(a.content, b.content, false).negated.length > 0),
    atMost: ({ a, b }) => Number(a.content.isNegated && b.content.isNegated),
  },
  /** Both articles name one day on which it was said. */
  { name: 'same-day', weight: 0.05, value: ({ a, b }) => Number(a.saidOn !== null && a.saidOn === b.saidOn) },
  /** Word for word alike in two versions of one article, but for what was corrected. */
  {
    name: 'corrected-copy',
    weight: 0.6,
    value: (pair) => Number(differsInFigures(pair) && isCopiedText(pair)),
    atMost: (pair) => Number(differsInFigures(pair)),
  },
  /** In one article a speaker goes on rather than repeats himself. */
  { name: 'one-article', weight: -0.1, value: ({ a, b }) => Number(a.record.articleId === b.record.articleId) },
  /** Without a date, and without an event in common, the same words may be of another year. */
  {
    name: 'undated',
    weight: -0.15,
    value: ({ a, b }) =>
      Number(
        (isUndated(a) || isUndated(b)) && !haveCommon(a.events, b.events) && a.record.articleId !== b.record.articleId,
      ),
  },
  /** Both give figures, and no figure is the same. */
  { name: 'different-figures', weight: -0.4, value: differentFigures },
  /** One affirms what the other negates, or says the opposite of it. */
  { name: 'opposite', weight: -0.5, value: opposite },
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
  const [left, right] = [a.content, b.content];
  return Number(left.figures.size > 0 && right.figures.size > 0 && sharedFigureDigits(left, right) === 0);
}

function opposite({ a, b }: UtterancePair): number {
  const { negatedInOne, opposite: opposites } = comparePolarity(a.content, b.content, false);
  return Number(negatedInOne.length > 0 || opposites.length > 0);
}

function differsInFigures({ a, b, shared }: UtterancePair): boolean {
  const larger = Math.max(...[a, b].map(({ content }) => content.weight - figureWeight(content)));
  return larger > 0 && shared / larger >= COPIED_STATEMENT;
}

function isCopiedText({ a, b }: UtterancePair): boolean {
  if (a.record.articleId === b.record.articleId) return false;
  return sketchSimilarity(a.record.data.sketch, b.record.data.sketch) >= COPIED_TEXT;
}

function isUndated({ saidOn, publishedOn }: ReadStatement): boolean {
  return saidOn === null && publishedOn === null;
}

function figureWeight({ words }: ContentWords): number {
  return weightOf(words.filter(({ bound }) => bound !== undefined));
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
