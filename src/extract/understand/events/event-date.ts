import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/date-mention.ts';
import { type EventRule } from './event-rule.ts';

/** The day or days that a sentence gives an event, and how many characters from the event's words they stand. */
export interface EventDate {
  /** The (first) day. */
  date: string;
  /** The last day of a month or year that is all that is known; null for one day. */
  endDate: string | null;
  distance: number;
}

const SAYING = /^(?:said|says|told|stated|wrote|announced|warned|added|officials|authorities)$/;
/** "on Wednesday after the crash": the day is not the crash's. */
const OTHER_DAY = /\b(?:after|following|since|over|about|before|ahead of)\b/i;
const BETWEEN = 100;
const BEGINNING = /^(?:began|begun|started|launched|since)$/;

/** How many characters farther a day of saying counts as: the event's where no other day is named. */
const OF_SAYING = 1000;

/**
 * The day of the sentence that is the event's: the nearest one for what happens on a day; for what goes on for weeks only
 * one right behind "began" or "since". "said Wednesday" and "said on Wednesday" date the saying.
 *
 * @param dates the dates of the sentence, without those on which the event was spoken of
 * @param saying those among them on which something else was said
 */
export function eventDate(
  rule: EventRule,
  range: TextRange,
  article: ArticleText,
  dates: readonly DateMention[],
  saying: ReadonlySet<DateMention>,
): EventDate | null {
  let best: EventDate | null = null;
  for (const mention of dates) {
    const at = article.tokenIndexFrom(mention.from);
    const before = article.tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
    if (SAYING.test((before.at(-1) === 'on' ? before.at(-2) : before.at(-1)) ?? '')) continue;
    if (!rule.isDated && !before.some((word) => BEGINNING.test(word))) continue;
    if (
      mention.to <= range.from &&
      OTHER_DAY.test(article.text.slice(Math.max(mention.to, range.from - BETWEEN), range.from))
    )
      continue;
    const gap = mention.from >= range.to ? mention.from - range.to : range.from - mention.to;
    const distance = saying.has(mention) ? gap + OF_SAYING : gap;
    if (best !== null && distance >= best.distance) continue;
    if (mention.date !== null) best = { date: mention.date, endDate: null, distance };
    else if (mention.period !== null) best = { date: mention.period.from, endDate: mention.period.to, distance };
  }
  return best;
}
