import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/find-dates.ts';
import { type EventRule } from './event-rule.ts';

/** A day that a sentence gives an event, and how many characters from the event's words it stands. */
export interface EventDate {
  date: string;
  distance: number;
}

const SAYING = /^(?:said|says|told|stated|wrote|announced|warned|added|officials|authorities)$/;
const BEGINNING = /^(?:began|begun|started|launched|since)$/;

/**
 * The day of the sentence that is the event's: the nearest one for what happens on a day; for what goes on for weeks only
 * one right behind "began" or "since". "said Wednesday" dates the saying.
 */
export function eventDate(
  rule: EventRule,
  range: TextRange,
  article: ArticleText,
  sentence: TextRange,
  dates: readonly DateMention[],
): EventDate | null {
  let best: EventDate | null = null;
  for (const mention of dates) {
    if (mention.date === null || mention.from < sentence.from || mention.to > sentence.to) continue;
    const at = article.tokenIndexFrom(mention.from);
    const before = article.tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
    if (SAYING.test(before.at(-1) ?? '')) continue;
    if (!rule.isDated && !before.some((word) => BEGINNING.test(word))) continue;
    const distance = mention.from >= range.to ? mention.from - range.to : range.from - mention.to;
    if (best === null || distance < best.distance) best = { date: mention.date, distance };
  }
  return best;
}
