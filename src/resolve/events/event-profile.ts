import { groupBy } from '../../util/group-by.ts';

import { type EventStatus, type EventType } from '../../model/event.ts';

import { type EventRecord } from '../records/event-record.ts';
import { targetOf } from './event-blocks.ts';

const EVER_AFTER = '9999-12-31';

/** What several records say alike of an event: everything by which events are compared. */
export interface EventProfile {
  type: EventType;
  target: string | null;
  /** First and last possible day; null when no date is known. */
  window: { start: string; end: string } | null;
  publishedOn: string | null;
  /** The place, then the larger places around it. */
  places: string[];
  /** Identifiers of the persons who took part. */
  people: ReadonlySet<string>;
  /** Identifiers of the organizations that took part, and of the countries of all participants. */
  sides: ReadonlySet<string>;
  status: EventStatus;
  records: EventRecord[];
}

/** Joins records that say the same, so that comparing costs no more for an event that everybody reports. */
export function eventProfiles(records: readonly EventRecord[]): EventProfile[] {
  return [...groupBy(records, profileKey).values()].map((alike) => {
    const { data } = alike[0]!;
    return {
      type: data.type,
      target: targetOf(data),
      window: windowOf(alike[0]!),
      publishedOn: data.publishedOn,
      places: data.places,
      people: new Set(peopleIn(alike[0]!)),
      sides: new Set(sidesIn(alike[0]!)),
      status: data.status,
      records: alike,
    };
  });
}

function windowOf({ data }: EventRecord): EventProfile['window'] {
  if (data.date === null) return null;
  return { start: data.date, end: data.endDate ?? (data.status === 'ONGOING' ? EVER_AFTER : data.date) };
}

function peopleIn({ data }: EventRecord): string[] {
  return data.participants.flatMap(({ ref }) => (ref.label === 'Person' ? [ref.id] : [])).sort();
}

function sidesIn({ data }: EventRecord): string[] {
  const organizations = data.participants.flatMap(({ ref }) => (ref.label === 'Person' ? [] : [ref.id]));
  return [...new Set([...organizations, ...data.participants.flatMap(({ countries }) => countries)])].sort();
}

function profileKey(record: EventRecord): string {
  const { date, endDate, publishedOn, places, status } = record.data;
  return [
    date,
    endDate,
    date === null ? publishedOn : '',
    places[0],
    status,
    ...peopleIn(record),
    ...sidesIn(record),
  ].join('|');
}
