import { daysBetween } from '../../util/calendar-day.ts';

import { type EventType } from '../../model/event.ts';

import { PARTY_TARGETS } from '../../extract/understand/events/event-rules.ts';

import { type EventProfile } from './event-profile.ts';

/** How long after an event articles still report it without saying when it was. */
const REPORTED_WITHIN_DAYS = 10;

/** Types of which one article names the city and another only the country. */
const NAMED_BY_COUNTRY: ReadonlySet<EventType> = new Set<EventType>([
  'MEETING',
  'AGREEMENT',
  'CEASEFIRE',
  'ELECTION',
  'TRIAL',
  'ANNOUNCEMENT',
]);

/** Whether two descriptions of one type and target can be one event. Unknown is compatible with everything. */
export function eventsCompatible(a: EventProfile, b: EventProfile): boolean {
  return placesCompatible(a, b) && datesCompatible(a, b) && partiesCompatible(a, b) && statusCompatible(a, b);
}

/** How many participants and countries of participants two descriptions share. */
export function sharedParties(a: EventProfile, b: EventProfile): number {
  return commonSize(a.people, b.people) + commonSize(a.sides, b.sides);
}

/**
 * Whether two descriptions of which one names no place are still clearly of one event: by what it happened to, else by who
 * took part. A meeting needs two that met, for everybody meets many.
 */
export function isSameWithoutPlace(a: EventProfile, b: EventProfile): boolean {
  if (a.type !== 'MEETING') return isToldByTarget(a) || sharedParties(a, b) > 0;
  const byPeople = a.people.size > 0 && b.people.size > 0;
  return (byPeople ? commonSize(a.people, b.people) : commonSize(a.sides, b.sides)) >= 2;
}

/**
 * Whether two descriptions that name places are of one event. Of what is told apart by who took part, a town has several on
 * one day: they must share someone, or both name the day.
 */
export function isSameInPlace(a: EventProfile, b: EventProfile): boolean {
  if (a.target === null || !PARTY_TARGETS.has(a.target)) return true;
  return sharedParties(a, b) > 0 || (a.window !== null && b.window !== null);
}

/** A hospital is hit once; fires and arrests are many. */
function isToldByTarget({ type, target }: EventProfile): boolean {
  return target !== null && type !== 'DISASTER' && type !== 'PROTEST' && !PARTY_TARGETS.has(target);
}

function commonSize(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return common;
}

function placesCompatible(a: EventProfile, b: EventProfile): boolean {
  const [placeA, placeB] = [a.places[0], b.places[0]];
  if (placeA === undefined || placeB === undefined || placeA === placeB) return true;
  if (a.target === null && !NAMED_BY_COUNTRY.has(a.type)) return false;
  return a.places.includes(placeB) || b.places.includes(placeA);
}

/** A day's error is allowed where the target already says which event it is. */
function datesCompatible(a: EventProfile, b: EventProfile): boolean {
  if (a.window !== null && b.window !== null) {
    const tolerance = a.target === null ? 0 : 1;
    return (
      daysBetween(a.window.end, b.window.start) <= tolerance && daysBetween(b.window.end, a.window.start) <= tolerance
    );
  }
  if (a.publishedOn === null || b.publishedOn === null) return true;
  if (a.window !== null) return reportable(a.window, b.publishedOn);
  if (b.window !== null) return reportable(b.window, a.publishedOn);
  return Math.abs(daysBetween(a.publishedOn, b.publishedOn)) <= REPORTED_WITHIN_DAYS;
}

function reportable(window: { start: string; end: string }, publishedOn: string): boolean {
  return daysBetween(window.start, publishedOn) >= -1 && daysBetween(window.end, publishedOn) <= REPORTED_WITHIN_DAYS;
}

/** People are compared with people; where one side names only organizations, the countries are. */
function partiesCompatible(a: EventProfile, b: EventProfile): boolean {
  if (a.people.size > 0 && b.people.size > 0) return commonSize(a.people, b.people) > 0;
  return a.sides.size === 0 || b.sides.size === 0 || commonSize(a.sides, b.sides) > 0;
}

/** What was only proposed is what took place only if both are dated. */
function statusCompatible(a: EventProfile, b: EventProfile): boolean {
  const onlyOneProposed = (a.status === 'PROPOSED') !== (b.status === 'PROPOSED');
  return !onlyOneProposed || (a.window !== null && b.window !== null);
}
