import { calendarDate, daysBetween, plusDays } from '../../../util/calendar-day.ts';
import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { lastWeekday, monthOf, weekdayOf } from './day-words.ts';

/** A day that the text names. */
export interface DateMention extends TextRange {
  /** ISO date; null when it depends on a publication date or year that is not known. */
  date: string | null;
}

/**
 * The days named in an article: "Wednesday", "yesterday", "March 9", "9 March 2022", "Feb. 24". Weekdays and days without
 * a year are taken back from the publication date; without one they stay null. Never guesses.
 */
export function findDates(article: ArticleText, publishedAt: string | null): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < article.tokens.length; i++) {
    const mention = dateAt(article.tokens, i, publishedAt) ?? dayBefore(article, i, found.at(-1) ?? null, publishedAt);
    if (mention === null) continue;
    found.push(mention.date);
    i = mention.end - 1;
  }
  return found;
}

function dateAt(
  tokens: readonly Token[],
  at: number,
  publishedAt: string | null,
): { date: DateMention; end: number } | null {
  const token = tokens[at]!;
  const make = (date: string | null, end: number) => ({
    date: { from: token.from, to: tokens[end - 1]!.to, date },
    end,
  });
  if (token.isCapitalised) {
    const weekday = weekdayOf(token.lower);
    if (weekday !== null) return make(publishedAt === null ? null : lastWeekday(weekday, publishedAt), at + 1);
    const month = monthOf(token.lower);
    if (month !== null) return monthDay(tokens, at, month, publishedAt, make);
  }
  if (/^\d{1,2}$/.test(token.text) && tokens[at + 1]?.isCapitalised) return dayMonth(tokens, at, publishedAt, make);
  if (token.lower === 'today' || token.lower === 'tonight') return make(publishedAt?.slice(0, 10) ?? null, at + 1);
  if (token.lower === 'yesterday') return make(publishedAt === null ? null : plusDays(publishedAt, -1), at + 1);
  return null;
}

/** "the day before", "a day earlier": of the date named last in the same sentence, else of publication. */
function dayBefore(
  article: ArticleText,
  at: number,
  last: DateMention | null,
  publishedAt: string | null,
): { date: DateMention; end: number } | null {
  const { tokens } = article;
  const words = tokens
    .slice(at, at + 3)
    .map((token) => token.lower)
    .join(' ');
  if (!/^(?:the day before|the previous day|a day earlier|one day earlier)$/.test(words)) return null;
  const sentence = tokens[at]!.sentence;
  const isSame = last !== null && tokens[article.tokenIndexFrom(last.from)]!.sentence === sentence;
  const base = isSame ? last.date : publishedAt;
  return {
    date: { from: tokens[at]!.from, to: tokens[at + 2]!.to, date: base === null ? null : plusDays(base, -1) },
    end: at + 3,
  };
}

type Maker = (date: string | null, end: number) => { date: DateMention; end: number };

/** "March 9, 2022", "Feb. 24". */
function monthDay(tokens: readonly Token[], at: number, month: number, publishedAt: string | null, make: Maker) {
  const dayAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[dayAt]?.lower ?? '')?.[1];
  if (day === undefined) return null;
  const yearAt = tokens[dayAt + 1]?.text === ',' ? dayAt + 2 : dayAt + 1;
  const year = /^(?:19|20)\d\d$/.exec(tokens[yearAt]?.text ?? '')?.[0];
  return make(dateOf(year, month, Number(day), publishedAt), year === undefined ? dayAt + 1 : yearAt + 1);
}

/** "9 March 2022". */
function dayMonth(tokens: readonly Token[], at: number, publishedAt: string | null, make: Maker) {
  const month = monthOf(tokens[at + 1]!.lower);
  if (month === null) return null;
  const year = /^(?:19|20)\d\d$/.exec(tokens[at + 2]?.text ?? '')?.[0];
  return make(dateOf(year, month, Number(tokens[at]!.text), publishedAt), year === undefined ? at + 2 : at + 3);
}

/** A day without a year is the one nearest to publication. */
function dateOf(year: string | undefined, month: number, day: number, publishedAt: string | null): string | null {
  if (year !== undefined) return calendarDate(Number(year), month, day);
  if (publishedAt === null) return null;
  const published = Number(publishedAt.slice(0, 4));
  const dates = [published - 1, published, published + 1]
    .map((one) => calendarDate(one, month, day))
    .filter((date) => date !== null);
  return dates.sort((a, b) => Math.abs(daysBetween(a, publishedAt)) - Math.abs(daysBetween(b, publishedAt)))[0] ?? null;
}
