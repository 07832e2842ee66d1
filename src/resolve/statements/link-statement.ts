import { type LocalStatement } from '../../model/extracted-article.ts';
import { identifier } from '../../model/identifier.ts';
import { type SpeakerCandidate } from '../../model/statement.ts';

import { type Curation } from '../../curate/curation.ts';

import { judgedParts } from '../curated/judged-parts.ts';
import { type GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { OUTLET_KEY } from '../entities/local-entities.ts';
import { type LocalEntities } from '../events/local-events.ts';
import { type EntityRef } from '../records/entity-record.ts';
import { type EventData } from '../records/event-record.ts';
import { type RecordedTopic, type StatementData, type StatementRecord } from '../records/statement-record.ts';
import { isClaimBlock } from './claim-blocks.ts';
import { voiceBlocks } from './voice-blocks.ts';

/** What an article's local keys stand for, and what is known of it beforehand. */
export interface ArticleContext {
  entities: LocalEntities;
  /** By local event key. */
  events: LocalEvents;
  gazetteer: GazetteerGraph;
  curation: Curation;
}

type LocalEvents = ReadonlyMap<string, EventData>;

/**
 * The record with its parts as its article's entities and events are resolved now, to be found by its speaker and by the
 * events it is about.
 */
export function linkStatement(
  record: StatementRecord,
  { entities, events, gazetteer, curation }: ArticleContext,
): StatementRecord {
  const { local, statementId } = record.data;
  const speakers = uniqueRefs(local.speakers.flatMap((key) => speakerOf(key, entities) ?? []));
  const about = topicsOf(local, entities, events);
  const linked: StatementData = {
    ...record.data,
    sourceId: entities.get(OUTLET_KEY)?.ref.id ?? record.articleId,
    isReport: record.data.isReport || local.speakers.some((key) => entities.get(key)?.kind === 'OUTLET'),
    speakers,
    candidates: candidatesOf(local, entities),
    via: onlyLabels(refOf(local.via, entities), ['Organization']),
    addressee: onlyLabels(local.addressee === null ? null : speakerOf(local.addressee, entities), [
      'Person',
      'Organization',
      'UnnamedSource',
    ]),
    occasionId: local.occasion === null ? null : (events.get(local.occasion)?.eventId ?? null),
    about,
  };
  const judged = judgedParts(linked, curation);
  const utteranceId = judged.speakers.length === 0 ? identifier('Utterance', statementId) : record.data.utteranceId;
  const data = { ...judged, utteranceId };
  return { ...record, blocks: statementBlocks(record.blocks, data, { entities, gazetteer }), data };
}

const ABOUT = 'event:';

export function aboutBlock(eventId: string): string {
  return `${ABOUT}${eventId}`;
}

export function isAboutBlock(block: string): boolean {
  return block.startsWith(ABOUT);
}

/** What it claims stays; who says it and about what may have become somebody or something else. */
function statementBlocks(
  before: readonly string[],
  { local, speakers, about }: StatementData,
  context: Pick<ArticleContext, 'entities' | 'gazetteer'>,
): string[] {
  const eventIds = about.filter(({ label }) => label === 'Event').map(({ id }) => id);
  const blocks = [...before.filter(isClaimBlock), ...eventIds.map(aboutBlock)];
  const [speaker] = speakers;
  const key = local.speakers.find((one) => speakerOf(one, context.entities)?.id === speaker?.id) ?? null;
  if (speaker !== undefined) blocks.push(...voiceBlocks(speaker, key, eventIds, context));
  return blocks.sort();
}

/** A country speaks through its government; a place without one cannot speak. */
function speakerOf(key: string, entities: LocalEntities): EntityRef | null {
  const data = entities.get(key);
  return onlyLabels(data?.speaksAs ?? data?.ref ?? null, ['Person', 'Organization', 'UnnamedSource']);
}

function refOf(key: string | null, entities: LocalEntities): EntityRef | null {
  return key === null ? null : (entities.get(key)?.ref ?? null);
}

function onlyLabels(ref: EntityRef | null, labels: readonly EntityRef['label'][]): EntityRef | null {
  return ref !== null && labels.includes(ref.label) ? ref : null;
}

function uniqueRefs(refs: readonly EntityRef[]): EntityRef[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}

/** Best first; of two local entities that are one, the better. */
function candidatesOf(local: LocalStatement, entities: LocalEntities): SpeakerCandidate[] {
  const best = new Map<string, SpeakerCandidate>();
  for (const { entity, score, reason } of local.speakerCandidates) {
    const ref = speakerOf(entity, entities);
    if (ref === null || (best.get(ref.id)?.score ?? -1) >= score) continue;
    best.set(ref.id, { id: ref.id, name: ref.name, score, reason });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function topicsOf(local: LocalStatement, entities: LocalEntities, events: LocalEvents): RecordedTopic[] {
  const best = new Map<string, RecordedTopic>();
  for (const { key, score, method } of local.about) {
    const topic = topicOf(key, entities, events);
    if (topic === null || (best.get(topic.id)?.score ?? -1) >= score) continue;
    best.set(topic.id, { ...topic, score, method });
  }
  return [...best.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function topicOf(
  key: string,
  entities: LocalEntities,
  events: LocalEvents,
): Omit<RecordedTopic, 'score' | 'method'> | null {
  const event = events.get(key);
  if (event !== undefined) return { label: 'Event', id: event.eventId, eventType: event.type };
  const ref = refOf(key, entities);
  return ref === null || ref.label === 'UnnamedSource' ? null : { label: ref.label, id: ref.id };
}
