import { comparePolarity, type PolarityComparison } from '../language/compare-polarity.ts';
import { type ContentWords, sharedFigureDigits } from '../language/content-words.ts';
import { sketchSimilarity } from '../records/article-sketch.ts';
import { type ClaimMode, claimMode } from '../statements/claim-mode.ts';
import { DENYING_CUES } from '../statements/claim-mode-words.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import {
  convincing,
  CONVINCING_QUOTED_ONCE,
  CONVINCING_QUOTED_TWICE,
  quotedOverlap,
  weightOf,
} from './quoted-overlap.ts';
import { isOneArticle, type UtterancePair } from './utterance-pair.ts';

/** One thing that speaks for or against two statements being reports of one utterance. */
export interface UtteranceFeature {
  name: string;
  /** Which way it may count: a weight of the other sign would contradict its comment and is fitted as 0. */
  counts: 'FOR' | 'AGAINST' | 'ALWAYS';
  /** Its weight, where the cases cannot tell. */
  fixed?: number;
  /** 0 to 1. */
  value: (pair: UtterancePair) => number;
  /** A bound of `value` that costs nothing; default `value` itself. */
  atMost?: (pair: UtterancePair) => number;
}

/** Below this much content a share of it means little: one word in common is chance. */
const LEAST_CONTENT = 2.5;
/** How much shared content is half convincing. */
const HALF_CONVINCING = 1.5;
/** So much shared content is more than one subject explains. */
const MUCH_SHARED = 8;
/** How convincing a figure in common is by the number of its digits before the zeros; more digits as much as the last. */
const FIGURE_DIGITS = [0, 0.4, 0.7, 1] as const;
/** Articles that share this much of their text, and statements that share this much but their figures: one is a copy. */
const COPIED_TEXT = 0.3;
const COPIED_STATEMENT = 0.75;

/** The features by which two statements of one voice are compared; their weights stand in `utterance-weights.ts`. */
export const UTTERANCE_FEATURES = [
  /** How much evidence it takes before two statements are one at all. */
  { name: 'two statements', counts: 'ALWAYS', value: () => 1 },
  /** Both quote the same words, at least one of them as a part of a sentence of its own: partial quotations. */
  {
    name: 'quoted in part by both',
    counts: 'FOR',
    value: (pair) => (areDirect(pair) ? 0 : quotedTwice(pair)),
    atMost: ({ shared }) => convincing(shared, CONVINCING_QUOTED_TWICE),
  },
  /** One quotes words that the other has in the same order: what was quoted is reported. */
  {
    name: 'quoted by one',
    counts: 'FOR',
    value: ({ a, b, shared }) => quotedOverlap(a.remark, b.remark, shared).once,
    atMost: ({ shared }) => convincing(shared, CONVINCING_QUOTED_ONCE),
  },
  /** The shorter says little that the longer does not: paraphrases and translations. */
  { name: 'same content', counts: 'FOR', value: sameContent },
  /** Neither says much that the other does not. */
  {
    name: 'nothing else',
    counts: 'FOR',
    value: ({ a, b, shared }) => safeShare(2 * shared, a.remark.weight + b.remark.weight),
  },
  /** They have more words in common than two remarks on one subject have by chance. */
  { name: 'much in common', counts: 'FOR', value: ({ shared }) => Math.min(1, shared / MUCH_SHARED) },
  /** A figure in common, be it rounded in one: the more digits, the less by chance. */
  {
    name: 'same figure',
    counts: 'FOR',
    value: ({ a, b }) => FIGURE_DIGITS[Math.min(3, sharedFigureDigits(a.remark, b.remark))]!,
    atMost: ({ a, b }) => Number(a.remark.figures.size > 0 && b.remark.figures.size > 0),
  },
  /** Both negate the same word. */
  {
    name: 'same negation',
    counts: 'FOR',
    value: ({ a, b }) => Number(polarityOf(a, b).negated.length > 0),
    atMost: ({ a, b }) => Number(isNegating(a) && isNegating(b)),
  },
  /** Word for word alike in two versions of one article, but for what was corrected. */
  {
    name: 'corrected copy',
    counts: 'FOR',
    value: (pair) => Number(differsInFigures(pair) && isCopiedText(pair)),
    atMost: (pair) => Number(differsInFigures(pair)),
  },
  /** In one article a speaker goes on rather than repeats himself. */
  { name: 'one article', counts: 'AGAINST', value: (pair) => Number(isOneArticle(pair)) },
  /** The speakers are one only by their descriptions, or as an organization and who speaks for it. */
  { name: 'by description', counts: 'AGAINST', value: ({ voice }) => Number(voice === 'DESCRIPTION') },
  /** Without a date, and without an event in common, the same words may be of another year: no case can tell how often. */
  {
    name: 'undated',
    counts: 'AGAINST',
    fixed: -2.5,
    value: (pair) =>
      Number(
        (isUndated(pair.a) || isUndated(pair.b)) && !haveCommon(pair.a.events, pair.b.events) && !isOneArticle(pair),
      ),
  },
  /** They give one figure for different things. */
  { name: 'figure of another thing', counts: 'AGAINST', value: otherThingCounted },
  /** Both give figures, and no figure is the same. */
  { name: 'different figures', counts: 'AGAINST', value: differentFigures },
  /** One affirms what the other negates, or says the opposite of it. */
  { name: 'opposite', counts: 'AGAINST', value: opposite },
  /** One asks for what the other says is done. */
  {
    name: 'asked and done',
    counts: 'AGAINST',
    value: ({ a, b }) => Number(isAskedAndDone(a, b) || isAskedAndDone(b, a)),
  },
] as const satisfies readonly UtteranceFeature[];

/** Two statements that agree in this share of their words and differ in a figure or in a "not" are two. */
const ALL_BUT = 0.7;

/** Whether they say the same but for a figure or a negation, and one is no correction of the other. */
export function differsInOnePoint(pair: UtterancePair): boolean {
  if (opposite(pair) >= ALL_BUT) return true;
  return differentFigures(pair) >= ALL_BUT && !isCopiedText(pair);
}

/** Whether they give one figure that is not there by chance. */
export function haveTellingFigure({ a, b }: UtterancePair): boolean {
  return sharedFigureDigits(a.remark, b.remark) >= TELLING_DIGITS;
}

const TELLING_DIGITS = 2;

export type UtteranceFeatureName = (typeof UTTERANCE_FEATURES)[number]['name'];

function sameContent({ a, b, shared }: UtterancePair): number {
  const smaller = Math.max(Math.min(a.remark.weight, b.remark.weight), LEAST_CONTENT);
  return (shared / smaller) * (shared / (shared + HALF_CONVINCING));
}

/** The less else they say, the surer. */
function differentFigures({ a, b, shared }: UtterancePair): number {
  const [left, right] = [a.remark, b.remark];
  if (left.figures.size === 0 || right.figures.size === 0 || sharedFigureDigits(left, right) > 0) return 0;
  return Math.min(1, safeShare(2 * shared, left.weight + right.weight - figureWeight(left) - figureWeight(right)));
}

/** What one counts with the figure does not occur in the other, and the other way round. */
function otherThingCounted({ a, b }: UtterancePair): number {
  if (sharedFigureDigits(a.remark, b.remark) === 0) return 0;
  const [left, right] = [countedTerms(a.remark), countedTerms(b.remark)];
  const isOther = (counted: string[], other: ContentWords): boolean => counted.every((term) => !other.terms.has(term));
  return Number(left.length > 0 && right.length > 0 && isOther(left, b.remark) && isOther(right, a.remark));
}

/** The terms that stand next after figures. */
function countedTerms({ words }: ContentWords): string[] {
  return words.flatMap(({ bound }, i) => {
    const next = words[i + 1];
    return bound === undefined || next === undefined || next.bound !== undefined ? [] : [next.term];
  });
}

/** The less else they say, the surer. */
function opposite({ a, b, shared }: UtterancePair): number {
  const { negatedInOne, opposite: opposites, oppositeWeight } = polarityOf(a, b);
  if (negatedInOne.length === 0 && opposites.length === 0) return 0;
  return safeShare(2 * (shared + oppositeWeight), a.remark.weight + b.remark.weight);
}

/** What is denied ("denied that the dam broke") says the same as its negation. */
function polarityOf(a: ReadStatement, b: ReadStatement): PolarityComparison {
  const compared = comparePolarity(a.remark, b.remark, isDenied(a) !== isDenied(b));
  return isDenied(a) === isDenied(b) ? compared : { ...compared, negated: [...compared.affirmed, ...compared.negated] };
}

function isNegating(statement: ReadStatement): boolean {
  return statement.remark.isNegated || isDenied(statement);
}

function isDenied({ record }: ReadStatement): boolean {
  return DENYING_CUES.has(record.data.local.cueLemma ?? '');
}

const DONE = /\b(?:had|has|have|was|were|did)\b/iu;
const ASKING: ReadonlySet<ClaimMode> = new Set<ClaimMode>(['DIRECTIVE', 'QUESTION']);
const TO_DO = /\b(?:will|would|must|should|needs?|ought|(?:have|has|had) to)\b/iu;

function isAskedAndDone(asking: ReadStatement, telling: ReadStatement): boolean {
  const [asks, tells] = [asking.record.data.local, telling.record.data.local];
  if (!DONE.test(tells.text) || TO_DO.test(tells.text)) return false;
  return ASKING.has(claimMode(asks)) && claimMode(tells) === 'CLAIM';
}

function differsInFigures({ a, b, shared }: UtterancePair): boolean {
  const larger = Math.max(...[a, b].map(({ remark }) => remark.weight - figureWeight(remark)));
  return larger > 0 && shared / larger >= COPIED_STATEMENT;
}

function isCopiedText(pair: UtterancePair): boolean {
  if (isOneArticle(pair)) return false;
  return sketchSimilarity(pair.a.record.data.sketch, pair.b.record.data.sketch) >= COPIED_TEXT;
}

function isUndated({ saidOn, publishedOn }: ReadStatement): boolean {
  return saidOn === null && publishedOn === null;
}

function areDirect({ a, b }: UtterancePair): boolean {
  return [a, b].every(({ record }) => record.data.local.kind === 'DIRECT');
}

function quotedTwice({ a, b, shared }: UtterancePair): number {
  return quotedOverlap(a.remark, b.remark, shared).twice;
}

function figureWeight({ words }: ContentWords): number {
  return weightOf(words.filter(({ bound }) => bound !== undefined));
}

function safeShare(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
