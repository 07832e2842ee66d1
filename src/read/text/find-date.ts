import { calendarDate } from '../../util/calendar-day.ts';

import { MONTHS } from '../words/months.ts';

const MONTH = `(?:${Object.keys(MONTHS).join('|')})`;
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** One way to write a full date; `groups` tells which captures hold year, month and day. */
interface DateFormat {
  example: string;
  pattern: RegExp;
  groups: { year: number; month: number; day: number };
}

/** Dates whose day, month and year are certain; 03/04/2022 is not among them. Patterns match at a given place only. */
const DATE_FORMATS: DateFormat[] = [
  {
    example: '2024-05-01T08:30:00Z',
    pattern: new RegExp(`${YEAR}[-/](\\d{2})[-/](\\d{2})(?!\\d)`, 'iy'),
    groups: { year: 1, month: 2, day: 3 },
  },
  {
    example: 'May 1, 2024',
    pattern: new RegExp(`(${MONTH})\\.?\\s+${DAY},?\\s+${YEAR}(?!\\d)`, 'iy'),
    groups: { year: 3, month: 1, day: 2 },
  },
  {
    example: '1 May, 2024',
    pattern: new RegExp(`${DAY}(?:\\s+of)?[\\s-]+(${MONTH})\\.?,?[\\s-]+${YEAR}(?!\\d)`, 'iy'),
    groups: { year: 3, month: 2, day: 1 },
  },
];

/** A date begins with a number or word. */
const DATE_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const LONGEST_VALUE = 100;

/** A date found in a text: `YYYY-MM-DD`, and where it ends. */
export interface FoundDate {
  date: string;
  to: number;
}

/** The full date that begins exactly at `from`, or null. A day that the month does not have is no date. */
export function dateAt(text: string, from: number): FoundDate | null {
  for (const { pattern, groups } of DATE_FORMATS) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) continue;
    const monthText = match[groups.month]!;
    const month = MONTHS[monthText.toLowerCase()] ?? Number(monthText);
    const date = calendarDate(Number(match[groups.year]), month, Number(match[groups.day]));
    if (date !== null) return { date, to: pattern.lastIndex };
  }
  return null;
}

/** The first full date in a short text as `YYYY-MM-DD`, or null. */
export function findDate(text: string): string | null {
  for (const { index } of text.matchAll(DATE_START)) {
    const found = dateAt(text, index);
    if (found !== null) return found.date;
  }
  return null;
}

/** The date in a metadata value (`content` of a meta element, a feed's date) as `YYYY-MM-DD`, as printed there; or null. */
export function dateOfValue(value: string | null | undefined): string | null {
  return findDate((value ?? '').slice(0, LONGEST_VALUE));
}
