import { daysBetween } from '../../../util/calendar-day.ts';

import { type EventDate } from './event-date.ts';

/** How many days before publication an event that is spoken of without a date is not thought of any more. */
const BACKGROUND_DAYS = 45;

/** Whether two dates leave at most some days between them; a month or a year lasts from its first to its last day. */
export function datesMeet(a: EventDate | null, b: EventDate | null, tolerance: number): boolean {
  if (a === null || b === null) return true;
  return daysBetween(a.endDate ?? a.date, b.date) <= tolerance && daysBetween(b.endDate ?? b.date, a.date) <= tolerance;
}

/** Whether a date lies far before the publication of the article; without that, whether it is a month or a year. */
export function isBackground(date: EventDate | null, publishedAt: string | null): boolean {
  if (date === null) return false;
  if (publishedAt === null) return date.endDate !== null;
  return daysBetween(date.endDate ?? date.date, publishedAt) > BACKGROUND_DAYS;
}
