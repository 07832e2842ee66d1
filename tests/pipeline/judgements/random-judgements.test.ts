import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkGraph } from '../../../src/store/check-graph.ts';
import { copyGraph } from '../../../src/store/copy-graph.ts';
import { type GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { judge } from '../../../src/pipeline/judgements/judge.ts';
import { readLog } from '../../../src/pipeline/judgements/read-curation.ts';
import { replay } from '../../../src/pipeline/judgements/replay.ts';
import { openGazetteer } from '../../../src/pipeline/open-gazetteer.ts';

import { CHOICE, requestOf } from '../../support/random-judgement.ts';
import { readSeedInto } from '../../support/seeded-graph.ts';

const STEPS = Number(process.env['STEPS'] ?? 500);

describe('random judgements', () => {
  it('keep everything', async () => {
    const gazetteer = await openGazetteer();
    const base = await openStore('sqlite::memory:');
    await readSeedInto(base);
    await fc.assert(
      fc.asyncProperty(fc.array(CHOICE, { minLength: STEPS, maxLength: STEPS }), async (choices) => {
        const store = await openStore('sqlite::memory:');
        await copyGraph(base, store, {});
        const start = await checkGraph(store);
        let time = 0, check = 0;
        let step = 0;
        for (const choice of choices) {
          const request = await requestOf(choice, store);
          if (request === null) continue;
          const t = performance.now();
          await judge({ request, author: 'test', reason: 'why not', expectedVersion: null }, { store, gazetteer });
          const u = performance.now();
          const now = await checkGraph(store);
          time += u - t; check += performance.now() - u;
          if (now.violations.length > 0) {
            console.log(step, JSON.stringify(request), JSON.stringify(now.violations.slice(0, 5), null, 1));
          }
          expect(now.violations).toEqual([]);
          step++;
          if (process.env['REPLAY'] && step % Number(process.env['REPLAY']) === 0) await same(store);
        }
        console.log('steps', step, 'judge ms', time / step, 'check ms', check / step);
        await same(store);
        async function same(store: GraphStore) {
        const other = await openStore('sqlite::memory:');
        await copyGraph(base, other, {});
        const { entries } = await readLog(store.records);
        await replay(entries, { store: other, gazetteer });
        const [a, b] = [await checkGraph(store), await checkGraph(other)];
        if (a.checksum !== b.checksum) await diff(store, other, step);
        expect(b.checksum).toBe(a.checksum);
        }
        void start;
      }),
      { numRuns: 1, seed: Number(process.env['SEED'] ?? 1), endOnFailure: true },
    );
  }, 600_000);
});

async function diff(a: GraphStore, b: GraphStore, step: number) {
  const { entries } = await readLog(a.records);
  console.log('differs at', step, JSON.stringify(entries.at(-1)));
  const lines = async (store: GraphStore) => {
    const all: string[] = [];
    const { NODE_LABELS } = await import('../../../src/model/node-label.ts');
    const { RELATIONSHIP_TYPES } = await import('../../../src/model/definition.ts');
    for (const label of NODE_LABELS) for await (const n of store.view.eachNode(label)) if (label !== 'Run') all.push(JSON.stringify([label, { ...n, locations: null, text: '' }]));
    for (const type of RELATIONSHIP_TYPES) for await (const n of store.view.eachRelationship(type)) if (type !== 'EXTRACTED_BY') all.push(JSON.stringify(n));
    return all;
  };
  const [x, y] = [await lines(a), await lines(b)];
  const [sx, sy] = [new Set(x), new Set(y)];
  console.log('only incremental', x.filter((l) => !sy.has(l)).slice(0, 8), 'only replayed', y.filter((l) => !sx.has(l)).slice(0, 8));
}
