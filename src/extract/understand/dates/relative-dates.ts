import { plusDays } from '../../../util/calendar-day.ts';

import { type Token } from '../../text/tokens.ts';
import { type DateMention, type FoundDate } from './date-mention.ts';
import { monthPeriod, yearPeriod } from './periods.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [['a', 'one'], 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].flatMap((words, index) =>
    [words].flat().map((word) => [word, index + 1]),
  ),
);
const NAMED =
  /^(?:(the day before|the previous day)|(the day after|the next day|the following day)|(the same day|that day|that same day))(?=$| )(?! (?:the|an?|his|her|its|their)(?=$| ))/;
const COUNTED = /^(\w+) (days?|weeks?|months?|years?) (ago|earlier|later)(?=$| )/;
const CALENDAR = /^(last|next|this|earlier this) (week|month|year)(?=$| )/;
const LONGEST = 4;
/** How many sentences back "two days earlier" may reach for the day that it counts from. */
const SENTENCES_BACK = 1;

/**
 * A day told by its distance to another: "the day before", "two days earlier", "that day" to the one named last in this
 * sentence or the one before, else to publication; "three days ago", "last month", "five years ago" to publication. Weeks
 * and months that are only counted name no day.
 */
export function relativeDate(
  tokens: readonly Token[],
  at: number,
  last: { date: DateMention; sentence: number } | null,
  publishedAt: string | null,
): FoundDate | null {
  const first = tokens[at]!;
  const words = tokens
    .slice(at, at + LONGEST)
    .filter((token) => token.sentence === first.sentence)
    .map((token) => token.lower)
    .join(' ');
  const base =
    last !== null && first.sentence - last.sentence <= SENTENCES_BACK ? last.date.date : (publishedAt ?? null);
  const found = named(words, base, last) ?? counted(words, base, publishedAt) ?? calendar(words, publishedAt);
  if (found === null) return null;
  const end = at + found.words;
  return { date: { from: first.from, to: tokens[end - 1]!.to, date: found.date, period: found.period }, end };
}

interface Told extends Pick<DateMention, 'date' | 'period'> {
  words: number;
}

function named(words: string, base: string | null, last: { date: DateMention } | null): Told | null {
  const match = NAMED.exec(words);
  if (match === null) return null;
  const [text, before, after, same] = match;
  const from = same === undefined ? base : (last?.date.date ?? null);
  const days = before === undefined ? (after === undefined ? 0 : 1) : -1;
  return day(from, days, text);
}

function counted(words: string, base: string | null, publishedAt: string | null): Told | null {
  const match = COUNTED.exec(words);
  if (match === null) return null;
  const [text, count, unit, direction] = match;
  const number = /^\d{1,2}$/.test(count!) ? Number(count) : (NUMBERS.get(count!) ?? 0);
  if (number < 1) return null;
  const sign = direction === 'later' ? 1 : -1;
  const from = direction === 'ago' ? publishedAt : base;
  if (unit!.startsWith('day')) return day(from, sign * number, text);
  if (!unit!.startsWith('year') || from === null) return { date: null, period: null, words: lengthOf(text) };
  return { date: null, period: yearPeriod(Number(from.slice(0, 4)) + sign * number), words: lengthOf(text) };
}

function calendar(words: string, publishedAt: string | null): Told | null {
  const match = CALENDAR.exec(words);
  if (match === null) return null;
  const [text, side, unit] = match;
  const step = side === 'last' ? -1 : side === 'next' ? 1 : 0;
  const none = { date: null, period: null, words: lengthOf(text) };
  if (publishedAt === null || unit === 'week') return none;
  const year = Number(publishedAt.slice(0, 4));
  if (unit === 'year') return { ...none, period: yearPeriod(year + step) };
  const month = year * 12 + Number(publishedAt.slice(5, 7)) - 1 + step;
  return { ...none, period: monthPeriod(Math.floor(month / 12), (month % 12) + 1) };
}

function day(from: string | null, days: number, text: string): Told {
  return { date: from === null ? null : plusDays(from, days), period: null, words: lengthOf(text) };
}

function lengthOf(text: string): number {
  return text.split(' ').length;
}
