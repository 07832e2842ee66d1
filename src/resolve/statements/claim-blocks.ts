import { dayNumber } from '../../util/calendar-day.ts';

import { type LocalStatement } from '../../model/extracted-article.ts';

import { type ContentWords } from '../language/content-words.ts';

const PREFIX = 'claim:';
/** Half of a window of time; statements this many days apart or less share at least one of two overlapping windows. */
const HALF_WINDOW_DAYS = 14;
/** A claim is found by pairs of so many of its most telling words. */
const TELLING_WORDS = 3;
/** Words that tell no more than this stand everywhere. */
const LEAST_TELLING = 0.6;

/**
 * The blocks in which statements of other articles that may claim the same, or the opposite, are looked for: pairs of a
 * statement's most telling words, each in the two windows of time that its day lies in. None for an undated statement.
 */
export function claimBlocks(local: LocalStatement, content: ContentWords, publishedAt: string | null): string[] {
  const day = dayNumber(local.saidAt ?? publishedAt);
  if (day === null) return [];
  const telling = [...content.terms]
    .filter(([term, weight]) => weight > LEAST_TELLING && !content.figures.has(term))
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
    .slice(0, TELLING_WORDS)
    .map(([term]) => term)
    .sort();
  const pairs = telling.flatMap((one, i) => telling.slice(i + 1).map((other) => `${one}+${other}`));
  const window = Math.floor(day / HALF_WINDOW_DAYS);
  return pairs.flatMap((pair) => [`${PREFIX}${window}:${pair}`, `${PREFIX}${window + 1}:${pair}`]);
}

export function isClaimBlock(block: string): boolean {
  return block.startsWith(PREFIX);
}
