import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type GazetteerIndex } from '../../../src/extract/names/gazetteer-index.ts';

import { checkGraph } from '../../../src/store/check-graph.ts';
import { type GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { readLog } from '../../../src/pipeline/judgements/read-curation.ts';
import { replay } from '../../../src/pipeline/judgements/replay.ts';
import { openGazetteer } from '../../../src/pipeline/open-gazetteer.ts';

import { judgeAtRandom } from '../../support/judge-at-random.ts';
import { emptyDatabase, neo4jDatabases } from '../../support/neo4j-databases.ts';
import { CHOICE } from '../../support/random-judgement.ts';
import { readSeedInto } from '../../support/seeded-graph.ts';

/** Not every choice finds something to judge. */
const CHOICES = 560;
const JUDGEMENTS = 500;
/** Reading the whole graph after each of them would take most of the time. */
const STEPS_BETWEEN_CHECKS = 10;

describe('judgements at random over the shipped articles', () => {
  let gazetteer: GazetteerIndex;
  let judgedStore: GraphStore;
  const others: GraphStore[] = [];

  beforeAll(async () => {
    gazetteer = await openGazetteer();
    judgedStore = await openStore('sqlite::memory:');
    others.push(await openStore('sqlite::memory:'));
    for (const [url] of neo4jDatabases()) others.push(await openStore(await emptyDatabase(url)));
    for (const store of [judgedStore, ...others]) await readSeedInto(store);
  }, 120_000);
  afterAll(async () => {
    for (const store of [judgedStore, ...others]) await store.close();
  });

  it('conserve statements and mentions, and give the same graph on every store when their log is replayed', async () => {
    const allChoices = fc.array(CHOICE, { minLength: CHOICES, maxLength: CHOICES });
    const choose = fc.asyncProperty(allChoices, async (choices) => {
      const count = await judgeAtRandom(choices, { store: judgedStore, gazetteer }, async (done) => {
        if (done % STEPS_BETWEEN_CHECKS !== 0) return;
        const { violations } = await checkGraph(judgedStore);
        expect(violations).toEqual([]);
      });
      expect(count).toBeGreaterThanOrEqual(JUDGEMENTS);
    });
    // The graph remembers, so what failed could not be run again with fewer choices.
    await fc.assert(choose, { numRuns: 1, seed: 20260301, endOnFailure: true });

    const { entries } = await readLog(judgedStore.records);
    const judged = await checkGraph(judgedStore);
    for (const store of others) {
      await replay(entries, { store, gazetteer });
      const replayed = await checkGraph(store);
      expect(replayed.violations).toEqual([]);
      expect(replayed.checksum).toBe(judged.checksum);
      expect((await readLog(store.records)).entries).toEqual(entries);
    }
  }, 400_000);
});
