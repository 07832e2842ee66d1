import { groupBy } from '../../util/group-by.ts';

import { EVENT_STATUSES, type EventStatus } from '../../model/event.ts';
import { identifier } from '../../model/identifier.ts';

import { mostFrequent } from '../most-frequent.ts';
import { type EntityRef } from '../records/entity-record.ts';
import { type EventRecord } from '../records/event-record.ts';
import { type ResolvedEvent } from '../resolution.ts';
import { clusterEvents } from './cluster-events.ts';
import { targetOf } from './event-blocks.ts';

/** What a block of event records resolves to. */
export interface EventBlockResolution {
  /** Event identifier by record id. */
  eventIds: Map<string, string>;
  events: ResolvedEvent[];
}

/** Resolves all records of one type and target to events. */
export function resolveEventBlock(records: readonly EventRecord[]): EventBlockResolution {
  const described = clusterEvents(records).map((cluster) => {
    const members = cluster.flatMap((profile) => profile.records);
    return { members, ...describe(members) };
  });
  const eventIds = new Map<string, string>();
  const events: ResolvedEvent[] = [];
  for (const alike of groupBy(described, (one) => one.id).values()) {
    alike.sort((a, b) => (firstId(a.members) < firstId(b.members) ? -1 : 1));
    for (const { members, event, placeId, participants, id } of alike) {
      const eventId = alike.length === 1 ? id : identifier('Event', id, firstId(members));
      for (const member of members) eventIds.set(member.id, eventId);
      events.push({ event: { ...event, id: eventId }, placeId, participants });
    }
  }
  return { eventIds, events };
}

function describe(members: readonly EventRecord[]): ResolvedEvent & { id: string } {
  const type = mostFrequent(members.map(({ data }) => data.type))!;
  const date = mostFrequent(members.flatMap(({ data }) => data.date ?? []));
  const endDate = mostFrequent(members.flatMap(({ data }) => (data.date === date ? (data.endDate ?? []) : [])));
  const placeId = mostSpecificPlace(members);
  const id = identifier('Event', type, placeId ?? '', targetOf(members[0]!.data) ?? '', date ?? '');
  const name = mostFrequent(
    members.map(({ data }) => data.name),
    (a, b) => a.length - b.length,
  )!;
  const names = members.flatMap(({ data }) => [data.name, ...data.aliases]);
  const aliases = [...new Set(names)].filter((alias) => alias !== name).sort();
  const event = {
    id,
    type,
    name,
    aliases,
    date,
    endDate,
    status: statusOf(members),
    mentionCount: 0,
    statementCount: 0,
  };
  return { id, event, placeId, participants: participantsOf(members) };
}

/** The place with the most places around it; among those the most frequent. */
function mostSpecificPlace(members: readonly EventRecord[]): string | null {
  const depth = Math.max(...members.map(({ data }) => data.places.length));
  return mostFrequent(members.flatMap(({ data }) => (data.places.length === depth ? data.places.slice(0, 1) : [])));
}

/** What one article says occurred is not undone by another that had it as proposed or alleged. */
function statusOf(members: readonly EventRecord[]): EventStatus {
  return EVENT_STATUSES.find((status) => members.some(({ data }) => data.status === status)) ?? 'OCCURRED';
}

function participantsOf(members: readonly EventRecord[]): EntityRef[] {
  const refs = new Map(members.flatMap(({ data }) => data.participants.map(({ ref }) => [ref.id, ref])));
  return [...refs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function firstId(members: readonly EventRecord[]): string {
  return members.map((member) => member.id).reduce((first, id) => (id < first ? id : first));
}
