const DAY_MILLISECONDS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

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
  const index = MONTHS.findIndex(
    (month) =>
      bare === month || (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(bare) && month.startsWith(bare)),
  );
  return index === -1 ? null : index + 1;
}

/** The ISO date some days after another. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Whole days from `a` to `b`, both ISO dates. */
export function daysBetween(a: string, b: string): number {
  return Math.round(
    (Date.parse(`${b.slice(0, 10)}T00:00:00Z`) - Date.parse(`${a.slice(0, 10)}T00:00:00Z`)) / DAY_MILLISECONDS,
  );
}

/** The last such weekday on or before a date: news says "Wednesday" of the week just gone. */
export function lastWeekday(weekday: number, publishedAt: string): string {
  const published = new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return plusDays(publishedAt, -((published - weekday + 7) % 7));
}

/** `YYYY-MM-DD`, or null for a day that the calendar does not have. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
