import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { type Judgement } from '../../../src/model/judgement.ts';

import { GazetteerIndex } from '../../../src/extract/names/gazetteer-index.ts';

import { checkGraph } from '../../../src/store/check-graph.ts';
import { storeChecksums } from '../../../src/store/graph-checksum.ts';
import { type GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { judge } from '../../../src/pipeline/judgements/judge.ts';
import { readLog } from '../../../src/pipeline/judgements/read-curation.ts';
import { replay } from '../../../src/pipeline/judgements/replay.ts';
import { resolveChange } from '../../../src/pipeline/resolve-change.ts';

import { NEWSROOM } from '../../support/made-up-newsroom.ts';
import { CHOICE, type Choice, requestOf } from '../../support/random-judgement.ts';
import { TEST_GAZETTEER } from '../../support/test-gazetteer.ts';

const gazetteer = new GazetteerIndex(TEST_GAZETTEER);

/** A judgement, or an article that comes or, where it is there, goes or comes once more. */
type Step = { judge: Choice } | { article: number; again: boolean };

const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ judge: CHOICE }) },
  { weight: 2, arbitrary: fc.record({ article: fc.nat(NEWSROOM.length - 1), again: fc.boolean() }) },
);

async function put(store: GraphStore, added: readonly ExtractedArticle[], removed: readonly ExtractedArticle[] = []) {
  const step = { added, removedArticleIds: removed.map(({ article }) => article.id) };
  await store.writer.apply(await resolveChange(step, store, { gazetteer, run: null }));
}

async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore('sqlite::memory:');
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What stores hold that come to the same articles and judgements in other ways: judged last, judged first. */
function otherWays(articles: readonly ExtractedArticle[], log: readonly Judgement[]) {
  const judgedLast = withStore(async (store) => {
    await put(store, articles);
    await replay(log, { store, gazetteer });
    return storeChecksums(store);
  });
  const judgedFirst = withStore(async (store) => {
    await replay(log, { store, gazetteer });
    for (const article of [...articles].reverse()) await put(store, [article]);
    return storeChecksums(store);
  });
  return Promise.all([judgedLast, judgedFirst]);
}

describe('judgements among articles that come and go', () => {
  it('give the graph of the articles and judgements that there are, however it came to them', async () => {
    const all = fc.array(STEP, { minLength: 25, maxLength: 25 });
    const isSame = fc.asyncProperty(all, (steps) =>
      withStore(async (store) => {
        const present = new Set(NEWSROOM);
        await put(store, NEWSROOM);
        for (const step of steps) {
          if ('judge' in step) {
            const request = await requestOf(step.judge, store);
            if (request === null) continue;
            const order = { request, author: 'tester', reason: 'at random', expectedVersion: null };
            await judge(order, { store, gazetteer });
            continue;
          }
          const article = NEWSROOM[step.article]!;
          const stays = step.again || !present.has(article);
          await put(store, stays ? [article] : [], stays ? [] : [article]);
          if (stays) present.add(article);
          else present.delete(article);
        }
        expect((await checkGraph(store)).violations).toEqual([]);
        const { entries } = await readLog(store.records);
        const here = await storeChecksums(store);
        const [judgedLast, judgedFirst] = await otherWays([...present], entries);
        expect(judgedLast).toEqual(here);
        expect(judgedFirst).toEqual(here);
      }),
    );
    await fc.assert(isSame, {
      numRuns: 20,
      seed: 11,
      endOnFailure: true,
    });
  }, 600_000);
});
