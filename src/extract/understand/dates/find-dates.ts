import { calendarDate, daysBetween, plusDays } from '../../../util/calendar-day.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { type DateMention, type FoundDate } from './date-mention.ts';
import { comingWeekday, lastWeekday, monthOf, weekdayOf } from './day-words.ts';
import { monthPeriod, nearestMonth, yearPeriod } from './periods.ts';
import { relativeDate } from './relative-dates.ts';

const YEAR = /^(?:19|20)\d\d$/;
/** Before a bare year or month: "in 2014", "last October", "the 2016 election". */
const BEFORE_PERIOD = /^(?:in|since|during|early|late|mid|of|by|until|from|last|next|the|between|before|after)$/;
/** Words of what is still to come; behind them a weekday is the next one. */
const TO_COME =
  /^(?:will|[’']ll|due|set|scheduled|plans|planned|planning|expected|upcoming|would|next|this|coming|holds|opens|begins|starts|meets|goes)$/;
const WORDS_TO_COME = 12;

/**
 * The days, months and years named in an article: "Wednesday", "last Friday", "yesterday", "March 9", "9 March 2022",
 * "two days earlier", "in April", "in 2014". Weekdays and days without a year are taken from the publication date: back,
 * or forward behind "will" and its like; without one they stay null. Never guesses.
 */
export function findDates(article: ArticleText, publishedAt: string | null): DateMention[] {
  const found: DateMention[] = [];
  let last: { date: DateMention; sentence: number } | null = null;
  const published = publishedAt?.slice(0, 10) ?? null;
  for (let i = 0; i < article.tokens.length; i++) {
    const mention: FoundDate | null =
      dateAt(article.tokens, i, published) ?? relativeDate(article.tokens, i, last, published);
    if (mention === null) continue;
    found.push(mention.date);
    if (mention.date.period === null) last = { date: mention.date, sentence: article.tokens[i]!.sentence };
    i = mention.end - 1;
  }
  return found;
}

function dateAt(tokens: readonly Token[], at: number, publishedAt: string | null): FoundDate | null {
  const token = tokens[at]!;
  const make: Maker = (date, end, period = null) => ({
    date: { from: token.from, to: tokens[end - 1]!.to, date, period },
    end,
  });
  if (token.isCapitalised) {
    const weekday = weekdayOf(token.lower);
    if (weekday !== null) return weekdayAt(tokens, at, weekday, publishedAt, make);
    const month = monthOf(token.lower);
    if (month !== null)
      return monthDay(tokens, at, month, publishedAt, make) ?? bareMonth(tokens, at, month, publishedAt, make);
  }
  if (/^\d{1,2}$/.test(token.text) && tokens[at + 1]?.isCapitalised) return dayMonth(tokens, at, publishedAt, make);
  if (YEAR.test(token.text)) return bareYear(tokens, at, make);
  if (token.lower === 'today' || token.lower === 'tonight') return make(publishedAt, at + 1);
  if (token.lower === 'yesterday') return make(publishedAt === null ? null : plusDays(publishedAt, -1), at + 1);
  if (token.lower === 'tomorrow') return make(publishedAt === null ? null : plusDays(publishedAt, 1), at + 1);
  return null;
}

type Maker = (date: string | null, end: number, period?: DateMention['period']) => FoundDate;

/** "Wednesday", "last Friday", "will meet on Friday", "Friday, May 10". */
function weekdayAt(
  tokens: readonly Token[],
  at: number,
  weekday: number,
  publishedAt: string | null,
  make: Maker,
): FoundDate {
  const day = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const month = tokens[day]?.isCapitalised === true ? monthOf(tokens[day].lower) : null;
  const full = month === null ? null : monthDay(tokens, day, month, publishedAt, make);
  if (full !== null) return full;
  if (publishedAt === null) return make(null, at + 1);
  const before = tokens[at - 1]?.lower;
  if (before === 'last') return make(lastWeekday(weekday, plusDays(publishedAt, -1)), at + 1);
  if (before === 'next') return make(comingWeekday(weekday, plusDays(publishedAt, 1)), at + 1);
  const find = isToCome(tokens, at) ? comingWeekday : lastWeekday;
  return make(find(weekday, publishedAt), at + 1);
}

function isToCome(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  for (let i = at - 1; i >= 0 && at - i <= WORDS_TO_COME && tokens[i]!.sentence === sentence; i--) {
    if (TO_COME.test(tokens[i]!.lower)) return true;
  }
  const next = tokens[at + 1];
  return next?.sentence === sentence && /^(?:will|[’']ll)$/.test(next.lower);
}

/** "March 9, 2022", "Feb. 24". */
function monthDay(tokens: readonly Token[], at: number, month: number, publishedAt: string | null, make: Maker) {
  const dayAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[dayAt]?.lower ?? '')?.[1];
  if (day === undefined) return null;
  const yearAt = tokens[dayAt + 1]?.text === ',' ? dayAt + 2 : dayAt + 1;
  const year = YEAR.exec(tokens[yearAt]?.text ?? '')?.[0];
  return make(dateOf(year, month, Number(day), publishedAt), year === undefined ? dayAt + 1 : yearAt + 1);
}

/** "9 March 2022". */
function dayMonth(tokens: readonly Token[], at: number, publishedAt: string | null, make: Maker) {
  const month = monthOf(tokens[at + 1]!.lower);
  if (month === null) return null;
  const year = YEAR.exec(tokens[at + 2]?.text ?? '')?.[0];
  return make(dateOf(year, month, Number(tokens[at]!.text), publishedAt), year === undefined ? at + 2 : at + 3);
}

/** "in April", "last October", "March 2019". */
function bareMonth(tokens: readonly Token[], at: number, month: number, publishedAt: string | null, make: Maker) {
  const year = YEAR.exec(tokens[at + 1]?.text ?? '')?.[0];
  if (year !== undefined) return make(null, at + 2, monthPeriod(Number(year), month));
  const before = tokens[at - 1]?.lower ?? '';
  if (!BEFORE_PERIOD.test(before)) return null;
  const side = before === 'last' ? 'LAST' : before === 'next' ? 'NEXT' : null;
  return make(null, at + 1, publishedAt === null ? null : nearestMonth(month, publishedAt, side));
}

/** "in 2014", "the 2016 election". */
function bareYear(tokens: readonly Token[], at: number, make: Maker) {
  return BEFORE_PERIOD.test(tokens[at - 1]?.lower ?? '')
    ? make(null, at + 1, yearPeriod(Number(tokens[at]!.text)))
    : null;
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
