import { plusDays } from '../../../util/calendar-day.ts';

import { MONTHS } from '../../../read/words/months.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** 0 (Sunday) to 6 of an English weekday, full or abbreviated; null for other words. */
export function weekdayOf(word: string): number | null {
  const index = WEEKDAYS.findIndex(
    (day) =>
      word === day ||
      (word.length >= 3 &&
        word.length <= 5 &&
        day.startsWith(word) &&
        /^(?:sun|mon|tues?|wed|thurs?|thu|fri|sat)$/.test(word)),
  );
  return index === -1 ? null : index;
}

/** 1 to 12 of an English month, full or abbreviated; null for other words ("may" and "march" must be checked for case). */
export function monthOf(word: string): number | null {
  const bare = word.replace('.', '');
  return Object.hasOwn(MONTHS, bare) ? MONTHS[bare]! : null;
}

/** The last such weekday on or before a date: news says "Wednesday" of the week just gone. */
export function lastWeekday(weekday: number, publishedAt: string): string {
  return plusDays(publishedAt, -((weekdayAt(publishedAt) - weekday + 7) % 7));
}

/** The first such weekday on or after a date: what "will" happen on Wednesday. */
export function comingWeekday(weekday: number, publishedAt: string): string {
  return plusDays(publishedAt, (weekday - weekdayAt(publishedAt) + 7) % 7);
}

function weekdayAt(date: string): number {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();
}
