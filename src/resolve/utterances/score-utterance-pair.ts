import { sharedWeight } from '../language/content-words.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { longestQuotedRun } from './longest-run.ts';
import { weightOf } from './quoted-overlap.ts';
import { sameVoice } from './same-voice.ts';
import {
  differsInOnePoint,
  haveTellingFigure,
  UTTERANCE_FEATURES,
  type UtteranceFeature,
} from './utterance-features.ts';
import { isOneArticle, type UtterancePair } from './utterance-pair.ts';
import { UTTERANCE_WEIGHTS } from './utterance-weights.ts';
import { isLeadIn, isNested } from './within-article.ts';

/** At least this score joins two statements to one utterance. */
export const SAME_UTTERANCE = 0.35;
/** No two statements of one utterance may score less: chains of likeness do not join what differs. */
export const LEAST_IN_UTTERANCE = 0.2;

/** Weekdays and time zones shift a date by one. */
const DATE_TOLERANCE_DAYS = 1;
/** How old a saying is at most when an article reports it without a date. */
const REPORTED_WITHIN_DAYS = 7;
/** In one article a repetition is the same utterance: this share of the shorter one's words, in one piece. */
const REPEATED_SHARE = 0.85;
/** A passage with less content says nothing by itself; it repeats another only as a whole. */
const LEAST_REPEATED = 2;

/**
 * How likely two statements report one utterance, 0 to 1: logistic in the features. 0 when their speakers or dates exclude
 * it, and for a statement and another that it holds; 1 when one repeats the other word for word in one article.
 */
export function scoreUtterancePair(one: ReadStatement, other: ReadStatement): number {
  const pair = comparablePair(one, other);
  if (pair === null) return 0;
  if (isOneArticle(pair) && repeats(pair)) return 1;
  return probability(({ value }) => value(pair));
}

/** The two with what they share, the smaller identifier first; null when they cannot be one utterance. */
export function comparablePair(one: ReadStatement, other: ReadStatement): UtterancePair | null {
  const [a, b] = one.record.id < other.record.id ? [one, other] : [other, one];
  if (!datesCompatible(a, b)) return null;
  const voice = sameVoice(a.record, b.record);
  const shared = voice === null ? 0 : sharedWeight(a.remark, b.remark);
  if (voice === null || shared === 0) return null;
  const pair = { a, b, voice, shared };
  if (isOneArticle(pair)) return repeats(pair) || canRepeat(pair) ? pair : null;
  return differsInOnePoint(pair) ? null : pair;
}

/** In one article a speaker goes on: only a quotation and its lead-in, or a figure given twice, can be one saying in other words. */
function canRepeat(pair: UtterancePair): boolean {
  if (isNested(pair) || differsInOnePoint(pair)) return false;
  const areVerbatim = [pair.a, pair.b].every(({ record }) => record.data.local.kind === 'DIRECT');
  return !areVerbatim && (isLeadIn(pair) || haveTellingFigure(pair));
}

/**
 * The most that two statements of different articles can score when they share so much: cheap, to spare the comparing.
 * 1 for statements of one article.
 */
export function bestScore(a: ReadStatement, b: ReadStatement, shared: number): number {
  if (isOneArticle({ a, b })) return 1;
  const pair: UtterancePair = { a, b, voice: 'SPEAKER', shared };
  return probability(({ counts, value, atMost = value }) => (counts === 'AGAINST' ? 0 : atMost(pair)));
}

function probability(valueOf: (feature: UtteranceFeature) => number): number {
  const logOdds = UTTERANCE_FEATURES.reduce(
    (sum, feature) => sum + UTTERANCE_WEIGHTS[feature.name] * valueOf(feature),
    0,
  );
  return 1 / (1 + Math.exp(-logOdds));
}

function datesCompatible(a: ReadStatement, b: ReadStatement): boolean {
  if (a.saidOn !== null && b.saidOn !== null) return Math.abs(a.saidOn - b.saidOn) <= DATE_TOLERANCE_DAYS;
  if (a.saidOn === null && b.saidOn === null && a.publishedOn !== null && b.publishedOn !== null)
    return Math.abs(a.publishedOn - b.publishedOn) <= REPORTED_WITHIN_DAYS;
  return reportable(a.saidOn, b.publishedOn) && reportable(b.saidOn, a.publishedOn);
}

/** Whether an article of one day can report, without a date, something that was said on another. */
function reportable(saidOn: number | null, publishedOn: number | null): boolean {
  if (saidOn === null || publishedOn === null) return true;
  const age = publishedOn - saidOn;
  return age >= -DATE_TOLERANCE_DAYS && age <= REPORTED_WITHIN_DAYS;
}

function repeats({ a, b }: UtterancePair): boolean {
  const [short, long] = a.remark.weight <= b.remark.weight ? [a.remark, b.remark] : [b.remark, a.remark];
  if (short.weight < Math.max(Math.min(LEAST_REPEATED, long.weight), Number.MIN_VALUE)) return false;
  const words = short.words.map((word) => ({ ...word, isQuoted: true }));
  return longestQuotedRun(words, long.words).weight >= REPEATED_SHARE * weightOf(words);
}
