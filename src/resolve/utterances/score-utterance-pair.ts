import { type LocalStatement } from '../../model/extracted-article.ts';

import { sharedWeight } from '../language/content-words.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { longestQuotedRun } from './longest-run.ts';
import { UTTERANCE_FEATURES } from './utterance-features.ts';

/** At least this score joins two statements to one utterance. */
export const SAME_UTTERANCE = 0.5;
/** No two statements of one utterance may score less: chains of likeness do not join what differs. */
export const LEAST_IN_UTTERANCE = 0.25;

/** Weekdays and time zones shift a date by one. */
const DATE_TOLERANCE_DAYS = 1;
/** How old a saying is at most when an article reports it without a date. */
const REPORTED_WITHIN_DAYS = 7;
/** In one article a repetition is the same utterance: this share of the shorter one's words, in one piece. */
const REPEATED_SHARE = 0.85;
/** A quotation follows the sentence that announces it in other words within so many code points. */
const LEAD_IN_REACH = 500;
/** A passage with less content says nothing by itself; it repeats another only as a whole. */
const LEAST_REPEATED = 2;

/**
 * How surely two statements of one speaker report one utterance, 0 to 1. 0 when their dates exclude it, and for two
 * statements of one article unless one repeats the other nearly word for word or can announce it in other words.
 */
export function scoreUtterancePair(one: ReadStatement, other: ReadStatement): number {
  const [a, b] = one.record.id < other.record.id ? [one, other] : [other, one];
  if (!datesCompatible(a, b)) return 0;
  if (a.record.articleId === b.record.articleId) {
    if (repeats(a, b)) return 1;
    if (!canBeLeadIn(a, b)) return 0;
  }
  const pair = { a, b, shared: sharedWeight(a.content, b.content) };
  if (pair.shared === 0) return 0;
  const score = UTTERANCE_FEATURES.reduce((sum, feature) => sum + feature.weight * feature.value(pair), 0);
  return Math.min(1, Math.max(0, score));
}

/**
 * The most that two statements of different articles can score when they share so much: cheap, to spare the comparing.
 * 1 for statements of one article.
 */
export function bestScore(a: ReadStatement, b: ReadStatement, shared: number): number {
  if (a.record.articleId === b.record.articleId) return 1;
  const pair = { a, b, shared };
  return UTTERANCE_FEATURES.reduce(
    (sum, { weight, value, atMost = value }) => (weight > 0 ? sum + weight * atMost(pair) : sum),
    0,
  );
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

/** "He called the plan a mistake. “This plan is a mistake,” he said": one of the two is in the reporter's words. */
function canBeLeadIn(a: ReadStatement, b: ReadStatement): boolean {
  const [one, other] = [a.record.data.local, b.record.data.local];
  if (one.kind === other.kind && one.kind !== 'MIXED') return false;
  if (a.record.data.withinId !== null || b.record.data.withinId !== null) return false;
  const [start, end] = [Math.max(startOf(one), startOf(other)), Math.min(endOf(one), endOf(other))];
  return start - end <= LEAD_IN_REACH;
}

function startOf({ content }: LocalStatement): number {
  return content[0]?.start ?? 0;
}

function endOf({ content }: LocalStatement): number {
  return content.at(-1)?.end ?? 0;
}

function repeats(a: ReadStatement, b: ReadStatement): boolean {
  const [short, long] = a.content.weight <= b.content.weight ? [a.content, b.content] : [b.content, a.content];
  if (short.weight < Math.max(Math.min(LEAST_REPEATED, long.weight), Number.MIN_VALUE)) return false;
  const words = short.words.map((word) => ({ ...word, isQuoted: true }));
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  return longestQuotedRun(words, long.words).weight >= REPEATED_SHARE * weight;
}
