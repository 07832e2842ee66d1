import { describe, expect, it } from '@jest/globals';

import { identifier } from '../../src/model/identifier.ts';
import { type Relationship } from '../../src/model/relationship.ts';
import { type Run } from '../../src/model/run.ts';

import { openStore } from '../../src/store/open-store.ts';

import { Arrivals } from '../../src/pipeline/arrivals/arrivals.ts';

import { NEWSROOM } from '../support/newsroom.ts';
import { HARBOUR } from '../support/newsroom-articles.ts';

const NOTHING = {
  removeArticles: [],
  removeNodes: [],
  clearRelationships: [],
  nodes: [],
  relationships: [],
  records: [],
};

/** A run at a minute past ten that brings in so many made-up articles. */
function run(minute: number, articles: number) {
  const node: Run = {
    id: identifier('Run', String(minute)),
    startedAt: `2099-03-10T10:${String(minute).padStart(2, '0')}:00.000Z`,
    softwareVersion: '1',
    reader: 'sample',
    readerSha256: '0',
  };
  const ids = Array.from({ length: articles }, (_, i) => identifier('Article', `${minute} ${i}`));
  const relationships = ids.map((id): Relationship => ({
    type: 'EXTRACTED_BY',
    fromLabel: 'Article',
    from: id,
    toLabel: 'Run',
    to: node.id,
    articleId: id,
    properties: {},
  }));
  const nodes = ids.map((id) => ({ label: 'Article' as const, node: { ...HARBOUR, id } }));
  return { ...NOTHING, nodes: [{ label: 'Run' as const, node }, ...nodes], relationships };
}

describe('arrivals', () => {
  it('come in parts of twenty articles, each article once, with what the run had brought in by then', async () => {
    const store = await openStore('sqlite::memory:');
    const arrivals = new Arrivals(store, { interval: 5 });
    const reader = await arrivals.read(null);
    await store.writer.apply(run(1, 45));
    const parts = [];
    for (let i = 0; i < 3; i++) parts.push((await reader.next()).value!);
    await store.writer.apply(run(2, 1));
    const later = (await reader.next()).value!;
    await reader.return!();
    await store.close();
    expect(parts.map(({ articleIds, articleCount }) => [articleIds.length, articleCount])).toEqual([
      [20, 20],
      [20, 40],
      [5, 45],
    ]);
    expect(new Set(parts.flatMap(({ articleIds }) => articleIds)).size).toBe(45);
    expect([later.run.id, later.articleCount]).toEqual([identifier('Run', '2'), 1]);
  });

  it('that were there before the first reader are no news', async () => {
    const store = await openStore('sqlite::memory:');
    await store.writer.apply(NEWSROOM);
    const arrivals = new Arrivals(store, { interval: 5 });
    const reader = await arrivals.read(null);
    await store.writer.apply(run(1, 1));
    expect((await reader.next()).value!.articleIds).toHaveLength(1);
    await reader.return!();
    await store.close();
  });

  it('are not kept for ever: who reads too slowly is told, and can come back', async () => {
    const store = await openStore('sqlite::memory:');
    const arrivals = new Arrivals(store, { interval: 5, remembered: 2 });
    const slow = await arrivals.read(null);
    const fast = await arrivals.read(null);
    await store.writer.apply(run(1, 1));
    const { cursor } = (await fast.next()).value!;
    await store.writer.apply(run(2, 60));
    for (let i = 0; i < 2; i++) await fast.next().catch(() => undefined);
    await expect(slow.next()).rejects.toMatchObject({ code: 'SUBSCRIPTION_LAGGED' });
    const back = await arrivals.read(cursor);
    const ids = new Set<string>();
    while (ids.size < 61) for (const id of (await back.next()).value!.articleIds) ids.add(id);
    for (const reader of [slow, fast, back]) await reader.return!();
    await store.close();
    expect(ids.size).toBe(61);
  });

  it('end for a reader that waits, at once', async () => {
    const store = await openStore('sqlite::memory:');
    const arrivals = new Arrivals(store);
    const reader = await arrivals.read(null);
    const waiting = reader.next();
    arrivals.stop();
    expect((await waiting).done).toBe(true);
    await store.close();
  });
});
