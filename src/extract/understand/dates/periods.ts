import { calendarDate, daysBetween } from '../../../util/calendar-day.ts';

import { type DateMention } from './date-mention.ts';

type Period = NonNullable<DateMention['period']>;

/** The first and last day of a year. */
export function yearPeriod(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The first and last day of a month (1 to 12). */
export function monthPeriod(year: number, month: number): Period {
  const last = [31, 30, 29, 28].find((day) => calendarDate(year, month, day) !== null)!;
  return { from: calendarDate(year, month, 1)!, to: calendarDate(year, month, last)! };
}

/**
 * Which month of that name is meant where no year is given: the one nearest to publication; with "last" the nearest that
 * is over, with "next" the nearest to come.
 */
export function nearestMonth(month: number, publishedAt: string, side: 'LAST' | 'NEXT' | null): Period {
  const year = Number(publishedAt.slice(0, 4));
  const periods = [year - 1, year, year + 1].map((one) => monthPeriod(one, month));
  const fitting = periods.filter(
    ({ from, to }) =>
      side === null || (side === 'LAST' ? daysBetween(to, publishedAt) > 0 : daysBetween(publishedAt, from) > 0),
  );
  const distance = ({ from }: Period): number => Math.abs(daysBetween(from, publishedAt));
  return fitting.sort((a, b) => distance(a) - distance(b))[0]!;
}
