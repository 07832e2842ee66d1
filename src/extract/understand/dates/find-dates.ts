import { type TextRange } from '../../../util/text-range.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { calendarDate, daysBetween, lastWeekday, monthOf, plusDays, weekdayOf } from './calendar-date.ts';

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
    const mention = dateAt(article.tokens, i, publishedAt);
    if (mention === null) continue;
    found.push(mention.date);
    i = mention.end - 1;
  }
  return found;
}

function dateAt(tokens: readonly Token[], at: number, publishedAt: string | null): { date: DateMention; end: number } | null {
  const token = tokens[at]!;
  const make = (date: string | null, end: number) => ({ date: { from: token.from, to: tokens[end - 1]!.to, date }, end });
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
  const dates = [published - 1, published, published + 1].map((one) => calendarDate(one, month, day)).filter((date) => date !== null);
  return dates.sort((a, b) => Math.abs(daysBetween(a, publishedAt)) - Math.abs(daysBetween(b, publishedAt)))[0] ?? null;
}
