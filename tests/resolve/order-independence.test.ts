import { describe, expect, it } from '@jest/globals';

import { type ExtractedArticle } from '../../src/model/extracted-article.ts';

import { GazetteerIndex } from '../../src/extract/names/gazetteer-index.ts';

import { resolveArticles } from '../../src/resolve/resolve-articles.ts';

import { buildChange } from '../../src/graph/build-change.ts';

import { checkGraph } from '../../src/store/check-graph.ts';
import { openStore } from '../../src/store/open-store.ts';

import { NEWSROOM } from '../support/made-up-newsroom.ts';
import { MemoryGraph } from '../support/memory-graph.ts';
import { seededRandom, shuffled } from '../support/seeded-random.ts';
import { TEST_GAZETTEER } from '../support/test-gazetteer.ts';

const gazetteer = new GazetteerIndex(TEST_GAZETTEER);

/** One step of ingest: articles to add, articles to remove. */
type Ingest = { add: readonly ExtractedArticle[]; remove: readonly ExtractedArticle[] };

async function graphAfter(steps: readonly Ingest[]): Promise<string[]> {
  const graph = new MemoryGraph();
  for (const { add, remove } of steps) {
    const removedArticleIds = remove.map(({ article }) => article.id);
    graph.apply(buildChange(await resolveArticles({ added: add, removedArticleIds }, graph, gazetteer), null));
  }
  return graph.snapshot();
}

const inOneGo = (articles: readonly ExtractedArticle[]): Promise<string[]> =>
  graphAfter([{ add: articles, remove: [] }]);

/** The same over a real store: its checksum says what its graph says. */
async function checksumAfter(steps: readonly Ingest[]): Promise<string> {
  const store = await openStore('sqlite::memory:');
  try {
    for (const { add, remove } of steps) {
      const input = { added: add, removedArticleIds: remove.map(({ article }) => article.id) };
      await store.writer.apply(buildChange(await resolveArticles(input, store.records, gazetteer), null));
    }
    const { checksum, violations } = await checkGraph(store);
    expect(violations).toEqual([]);
    return checksum;
  } finally {
    await store.close();
  }
}

describe('the graph depends on the set of articles alone', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => [seed]))('in any order and any parts, case %d', async (seed) => {
    const random = seededRandom(seed);
    const steps: Ingest[] = [];
    let rest = shuffled(NEWSROOM, random);
    while (rest.length > 0) {
      const size = 1 + Math.floor(random() * 4);
      steps.push({ add: rest.slice(0, size), remove: [] });
      rest = rest.slice(size);
    }
    expect(await graphAfter(steps)).toEqual(await inOneGo(NEWSROOM));
  });

  it.each(Array.from({ length: 12 }, (_, seed) => [seed]))('after removals, case %d', async (seed) => {
    const random = seededRandom(1000 + seed);
    const order = shuffled(NEWSROOM, random);
    const removed = order.slice(0, 1 + Math.floor(random() * 6));
    const kept = NEWSROOM.filter((article) => !removed.includes(article));
    const steps = shuffled(order, random).map((article) => ({ add: [article], remove: [] }));
    const after = await graphAfter([...steps, ...removed.map((article) => ({ add: [], remove: [article] }))]);
    expect(after).toEqual(await inOneGo(kept));
  });

  it('in a store on SQLite, in any order and after removals', async () => {
    const all = await checksumAfter([{ add: NEWSROOM, remove: [] }]);
    const backwards = [...NEWSROOM].reverse().map((article) => ({ add: [article], remove: [] }));
    expect(await checksumAfter(backwards)).toBe(all);
    const [first, ...others] = NEWSROOM;
    const kept = await checksumAfter([{ add: others, remove: [] }]);
    expect(kept).not.toBe(all);
    expect(await checksumAfter([...backwards, { add: [], remove: [first!] }])).toBe(kept);
  });

  it('when articles are ingested again', async () => {
    const again = NEWSROOM.map((article) => ({ add: [article], remove: [article] }));
    expect(await graphAfter([{ add: NEWSROOM, remove: [] }, ...again])).toEqual(await inOneGo(NEWSROOM));
    expect(
      await graphAfter([
        { add: NEWSROOM, remove: [] },
        { add: NEWSROOM.slice(0, 3), remove: [] },
      ]),
    ).toEqual(await inOneGo(NEWSROOM));
  });

  it('when everything is removed', async () => {
    expect(
      await graphAfter([
        { add: NEWSROOM, remove: [] },
        { add: [], remove: NEWSROOM },
      ]),
    ).toEqual([]);
  });
});
