import { dayOf } from '../../util/calendar-day.ts';

import { type ExtractedArticle, type LocalEvent } from '../../model/extracted-article.ts';
import { identifier } from '../../model/identifier.ts';

import { type GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { type EntityData } from '../records/entity-record.ts';
import { type EventData, type EventRecord, type RecordedParticipant } from '../records/event-record.ts';
import { type RecordedMentions } from '../records/recorded-mentions.ts';
import { eventBlocks } from './event-blocks.ts';

/** The entities of one article by local key. */
export type LocalEntities = ReadonlyMap<string, EntityData>;

/** One record per local event; each stands for itself until its block is resolved. */
export function localEvents(
  { article, events }: ExtractedArticle,
  mentions: RecordedMentions,
  entities: LocalEntities,
  gazetteer: GazetteerGraph,
): EventRecord[] {
  const known = new Set(events.map((event) => event.key));
  return events.map((event) => {
    const partOfKey = event.partOf !== event.key && known.has(event.partOf ?? '') ? event.partOf : null;
    const data: EventData = {
      type: event.type,
      name: event.name,
      aliases: event.aliases,
      date: event.date,
      endDate: event.endDate,
      publishedOn: article.publishedAt === null ? null : dayOf(article.publishedAt),
      places: placesOf(event, entities, gazetteer),
      target: event.target,
      participantKeys: event.participants,
      participants: participantsOf(event.participants, entities),
      status: event.status,
      partOfKey,
      partOfId: null,
      mentions: mentions.get(event.key) ?? [],
      eventId: identifier('Event', article.id, event.key),
    };
    return { id: `${article.id}#${event.key}`, kind: 'EVENT', articleId: article.id, blocks: eventBlocks(data), data };
  });
}

/** The record with its participants as its article's entities are resolved now. */
export function withParticipants(record: EventRecord, entities: LocalEntities): EventRecord {
  return { ...record, data: { ...record.data, participants: participantsOf(record.data.participantKeys, entities) } };
}

/** Persons and organizations; a country that takes part is its government. Ascending by identifier. */
function participantsOf(keys: readonly string[], entities: LocalEntities): RecordedParticipant[] {
  const participants = new Map<string, RecordedParticipant>();
  for (const key of keys) {
    const data = entities.get(key);
    const ref = data?.speaksAs ?? data?.ref;
    if (data !== undefined && (ref?.label === 'Person' || ref?.label === 'Organization')) {
      participants.set(ref.id, { ref, countries: data.countries });
    }
  }
  return [...participants.values()].sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
}

function placesOf(event: LocalEvent, entities: LocalEntities, gazetteer: GazetteerGraph): string[] {
  const place = event.place === null ? undefined : entities.get(event.place);
  if (place?.ref.label !== 'Place') return [];
  return place.gazetteerKey === null ? [place.ref.id] : gazetteer.lineage(place.gazetteerKey);
}
