import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type OnRecordError } from '../../src/errors/onrecord-error.ts';

import { checkGraph } from '../../src/store/check-graph.ts';
import { type GraphStore } from '../../src/store/graph-store.ts';
import { capabilitiesOf, openStore } from '../../src/store/open-store.ts';
import { WatchedStore } from '../../src/store/watched-store.ts';
import { numberedArticleChange } from '../store/conformance/numbered-article.ts';

import { emptyDatabase, neo4jDatabases } from '../support/neo4j-databases.ts';
import { type Fault, FaultProxy } from './fault-proxy.ts';
import { recovery } from './recovery.ts';

const LIMITS = { poolSize: 5, readSeconds: 2, writeSeconds: 3 };
/** How much later than its deadline a call may end on a busy machine, and how soon all is well again. Milliseconds. */
const GRACE = 1500;
const HEALED = 5000;

const FAULTS: [name: string, fault: Fault][] = [
  ['no byte passes any more', { mode: 'blackhole' }],
  ['every new connection is refused', { mode: 'refuse' }],
];

for (const [url] of neo4jDatabases()) {
  describe('a network between us and Neo4j in which', () => {
    let proxy: FaultProxy;
    let store: GraphStore | undefined;
    const open = () => openStore(proxy.url, { limits: LIMITS });

    beforeEach(async () => {
      await (await openStore(await emptyDatabase(url))).close();
      proxy = await FaultProxy.start(url);
    });
    afterEach(async () => {
      await store?.close();
      await proxy.stop();
    });

    it.each(FAULTS)('%s: calls end at their deadlines, and are well again soon after', async (_, fault) => {
      store = await open();
      await store.writer.apply(numberedArticleChange(0));
      await proxy.set(fault);
      if (fault.mode === 'refuse') await proxy.cut();
      const read = await failure(() => store!.view.statistics());
      expect(read.code).toMatch(/^STORE_(?:TIMEOUT|UNAVAILABLE)$/);
      expect(read.milliseconds).toBeLessThan(LIMITS.readSeconds * 1000 + GRACE);
      const write = await failure(() => store!.writer.apply(numberedArticleChange(1)));
      expect(write.code).toMatch(/^STORE_(?:TIMEOUT|UNAVAILABLE)$/);
      expect(write.milliseconds).toBeLessThan(LIMITS.writeSeconds * 1000 + GRACE);
      await proxy.reset();
      expect(await recovery(() => store!.view.statistics())).toBeLessThan(HEALED);
      // Whether the change arrived before or not, it is there once afterwards.
      await store.writer.apply(numberedArticleChange(1));
      const { nodes, violations } = await checkGraph(store);
      expect({ articles: nodes.Article, violations }).toEqual({ articles: 2, violations: [] });
    });

    it.each(FAULTS)('%s: who serves is told once, answers at once meanwhile, and recovers', async (_, fault) => {
      const told: string[] = [];
      const watched = await WatchedStore.open(open, capabilitiesOf(url), {
        lost: ({ code }) => told.push(code),
        found: () => told.push('found'),
      });
      store = watched;
      await proxy.set(fault);
      if (fault.mode === 'refuse') await proxy.cut();
      await failure(() => watched.view.statistics());
      while (told.length === 0) await pause(100);
      for (let ask = 0; ask < 20; ask++) {
        const { code, milliseconds } = await failure(() => watched.view.statistics());
        expect(code).toMatch(/^STORE_(?:TIMEOUT|UNAVAILABLE)$/);
        expect(milliseconds).toBeLessThan(200);
        await pause(100);
      }
      const lost = told.length;
      await proxy.reset();
      expect(await recovery(() => watched.view.statistics())).toBeLessThan(HEALED);
      expect(told.slice(lost)).toEqual(['found']);
      // Told again only when the reason becomes another: first no answer in time, then no connection.
      expect(lost).toBeLessThanOrEqual(2);
    });
  });
}

async function failure(call: () => Promise<unknown>): Promise<{ code: string; milliseconds: number }> {
  const started = performance.now();
  const error: unknown = await call().then(
    () => new Error('it answered'),
    (reason: unknown) => reason,
  );
  return { code: (error as OnRecordError).code, milliseconds: performance.now() - started };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
