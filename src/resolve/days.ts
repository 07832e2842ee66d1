const MILLISECONDS_PER_DAY = 86_400_000;

/** The calendar day of an ISO date or instant, as `YYYY-MM-DD`. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
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
