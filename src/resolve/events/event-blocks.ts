import { type EventType } from '../../model/event.ts';

import { type EventData } from '../records/event-record.ts';

/** Types of which articles name no object consistently: who met, fights or votes tells them apart, and where. */
const WITHOUT_TARGET: ReadonlySet<EventType> = new Set<EventType>(['MEETING', 'CONFLICT', 'ELECTION']);

/** What an event happened to, where its type has such a thing. */
export function targetOf(data: Pick<EventData, 'type' | 'target'>): string | null {
  return WITHOUT_TARGET.has(data.type) ? null : data.target;
}

/** What an event happened to that one article calls an attack and another a siege: a whole city. */
const OF_ANY_TYPE = 'city';

/** The block in which an event is compared with others: its type and target, whatever the place. */
export function eventBlock(data: Pick<EventData, 'type' | 'target'>): string {
  const target = targetOf(data);
  return target === OF_ANY_TYPE ? `event:${OF_ANY_TYPE}` : `event:${data.type}|${target ?? '-'}`;
}

/** The block of all local events that are part of an event. */
export function partsBlock(eventId: string): string {
  return `larger:${eventId}`;
}

/** All blocks of a record, ascending. */
export function eventBlocks(data: Pick<EventData, 'type' | 'target' | 'partOfId'>): string[] {
  const own = eventBlock(data);
  return data.partOfId === null ? [own] : [own, partsBlock(data.partOfId)];
}
