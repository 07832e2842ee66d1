import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkGraph } from '../../../src/store/check-graph.ts';
import { copyGraph } from '../../../src/store/copy-graph.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { judge } from '../../../src/pipeline/judgements/judge.ts';
import { readLog } from '../../../src/pipeline/judgements/read-curation.ts';
import { replay } from '../../../src/pipeline/judgements/replay.ts';
import { openGazetteer } from '../../../src/pipeline/open-gazetteer.ts';

import { judgeAtRandom } from '../../support/judge-at-random.ts';
import { CHOICE } from '../../support/random-judgement.ts';
import { readSeedInto } from '../../support/seeded-graph.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

/** A server takes its time for each; tests/pipeline/judgements has 500 of them on SQLite. */
const CHOICES = 40;

export function describeJudging(store: StoreOfTest): void {
  describe('judgements', () => {
    beforeEach(async () => readSeedInto(store()));

    it('give the graph that replaying them gives in SQLite, conserve what there is, and can all be undone', async () => {
      const gazetteer = await openGazetteer();
      const before = await checkGraph(store());
      const sqlite = await openStore('sqlite::memory:');
      await copyGraph(store(), sqlite, {});
      const choices = fc.sample(CHOICE, { numRuns: CHOICES, seed: 7 });
      const count = await judgeAtRandom(choices, { store: store(), gazetteer });
      expect(count).toBeGreaterThan(CHOICES / 2);

      const { entries } = await readLog(store().records);
      await replay(entries, { store: sqlite, gazetteer });
      const judged = await checkGraph(store());
      expect([judged.violations, await store().checkStorage()]).toEqual([[], []]);
      expect(judged.checksum).not.toBe(before.checksum);
      expect((await checkGraph(sqlite)).checksum).toBe(judged.checksum);
      await sqlite.close();

      const undone = { author: null, reason: 'all of it', expectedVersion: null };
      for (;;) {
        const { entries: log, inForce } = await readLog(store().records);
        const last = log.findLast(({ id }) => inForce.has(id));
        if (last === undefined) break;
        const request = { action: 'UNDO' as const, judgementId: last.id };
        await judge({ ...undone, request }, { store: store(), gazetteer });
      }
      expect((await checkGraph(store())).checksum).toBe(before.checksum);
    }, 600_000);
  });
}
