const MILLISECONDS_PER_DAY = 86_400_000;

/** The calendar day of an ISO date or instant, as `YYYY-MM-DD`. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** `YYYY-MM-DD`, or null for a day that the calendar does not have. Years have four digits. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 && year <= 9999 ? dayOf(date.toISOString()) : null;
}

/** The day some days after an ISO date or instant. */
export function plusDays(iso: string, days: number): string {
  return dayOf(new Date(Date.parse(dayOf(iso)) + days * MILLISECONDS_PER_DAY).toISOString());
}

/** Whole days from one ISO date or instant to another; negative when `to` is earlier. NaN when one is no date. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / MILLISECONDS_PER_DAY);
}

/** Days since 1970-01-01 of an ISO date or instant; null for null and for what is no date. */
export function dayNumber(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(dayOf(iso));
  return Number.isNaN(time) ? null : Math.round(time / MILLISECONDS_PER_DAY);
}
