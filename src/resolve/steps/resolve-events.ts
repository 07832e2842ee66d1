import { groupBy } from '../../util/group-by.ts';

import { eventBlock, eventBlocks, partsBlock } from '../events/event-blocks.ts';
import { withParticipants } from '../events/local-events.ts';
import { resolveEventBlock } from '../events/resolve-event-block.ts';
import { recordsOfKind } from '../records/record-overlay.ts';
import { type Resolution } from '../resolution.ts';
import { articleLinks } from './article-links.ts';
import { type Step } from './step.ts';

type ResolvedEvents = Pick<Resolution, 'events' | 'partOf' | 'eventsReplaced'>;

/** Resolves every block of events that the step touches; articles whose events change are to be linked anew. */
export async function resolveEvents(step: Step): Promise<ResolvedEvents> {
  await renewParticipants(step);
  const former = recordsOfKind(step.former, 'EVENT');
  const changed = recordsOfKind(step.records.changes(), 'EVENT');
  const changedIds = new Set(changed.map((record) => record.id));
  const blocks = new Set([...former, ...changed].map((record) => eventBlock(record.data)));
  const all: Resolution['events'] = [];
  const replaced = new Set(former.map((record) => record.data.eventId));
  const articles = new Set<string>();
  const inBlocks = await step.records.inBlocks('EVENT', blocks);
  for (const records of groupBy(inBlocks, (record) => eventBlock(record.data)).values()) {
    const { eventIds, events } = resolveEventBlock(records);
    all.push(...events.map((event) => ({ ...event, placeId: judgedPlace(event.placeId, step) })));
    for (const record of records) {
      const eventId = eventIds.get(record.id)!;
      if (eventId === record.data.eventId && !changedIds.has(record.id)) continue;
      replaced.add(record.data.eventId).add(eventId);
      if (eventId === record.data.eventId) continue;
      step.records.put({ ...record, data: { ...record.data, eventId } });
      articles.add(record.articleId);
      if (!step.added.has(record.articleId)) step.relinked.add(record.articleId);
    }
  }
  await renewLargerEvents(step, articles);
  return {
    events: all.filter(({ event }) => replaced.has(event.id)),
    partOf: await partOf(step, blocks, replaced),
    eventsReplaced: [...replaced].sort(),
  };
}

function judgedPlace(placeId: string | null, { curation }: Step): string | null {
  return placeId === null ? null : curation.survivor(placeId);
}

/** Participants may be other persons now in articles that are to be linked anew. */
async function renewParticipants(step: Step): Promise<void> {
  const byArticle = groupBy(
    await step.records.ofArticles(new Set([...step.added, ...step.relinked])),
    (record) => record.articleId,
  );
  for (const records of byArticle.values()) {
    const { entities } = articleLinks(records, step.curation);
    for (const record of recordsOfKind(records, 'EVENT')) {
      const renewed = withParticipants(record, entities);
      if (JSON.stringify(renewed) !== JSON.stringify(record)) step.records.put(renewed);
    }
  }
}

/** The identifier of the larger event follows that event's record in the same article. */
async function renewLargerEvents(step: Step, articleIds: ReadonlySet<string>): Promise<void> {
  const byArticle = groupBy(await step.records.ofArticles(articleIds), (record) => record.articleId);
  for (const records of byArticle.values()) {
    const { events } = articleLinks(records);
    for (const record of recordsOfKind(records, 'EVENT')) {
      const partOfId = record.data.partOfKey === null ? null : (events.get(record.data.partOfKey)?.eventId ?? null);
      if (partOfId === record.data.partOfId) continue;
      const data = { ...record.data, partOfId };
      step.records.put({ ...record, blocks: eventBlocks(data), data });
    }
  }
}

/** Every part-of that starts or ends at one of the events, which are all in the blocks. */
async function partOf(
  step: Step,
  blocks: ReadonlySet<string>,
  eventIds: ReadonlySet<string>,
): Promise<ResolvedEvents['partOf']> {
  const parts = await step.records.inBlocks('EVENT', new Set([...eventIds].map(partsBlock)));
  const own = (await step.records.inBlocks('EVENT', blocks)).filter((record) => eventIds.has(record.data.eventId));
  const links = new Map<string, ResolvedEvents['partOf'][number]>();
  for (const { data } of [...parts, ...own]) {
    if (data.partOfId === null || data.partOfId === data.eventId) continue;
    links.set(`${data.eventId} ${data.partOfId}`, { eventId: data.eventId, largerId: data.partOfId });
  }
  return [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}
