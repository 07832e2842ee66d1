import { type Relationship } from '../model/relationship.ts';

import { type Resolution } from '../resolve/resolution.ts';

import { type End, link } from './link.ts';

/** Where events took place, who took part, and which larger events they belong to. */
export function eventRelationships({ events, partOf }: Resolution): Relationship[] {
  const relationships: Relationship[] = [];
  for (const { event, placeId, participants } of events) {
    const self: End = { label: 'Event', id: event.id };
    if (placeId !== null) relationships.push(link('AT', self, { label: 'Place', id: placeId }, null));
    for (const participant of participants) relationships.push(link('TOOK_PART_IN', participant, self, null));
  }
  for (const { eventId, largerId } of partOf) {
    relationships.push(link('PART_OF', { label: 'Event', id: eventId }, { label: 'Event', id: largerId }, null));
  }
  return relationships;
}
