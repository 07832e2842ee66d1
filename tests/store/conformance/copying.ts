import { describe, expect, it } from '@jest/globals';

import { checkGraph } from '../../../src/store/check-graph.ts';
import { copyGraph } from '../../../src/store/copy-graph.ts';
import { storeChecksums } from '../../../src/store/graph-checksum.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { sampleArticle, sampleChange, write } from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

/** A graph to copy, in memory. */
async function source() {
  const store = await openStore('sqlite::memory:');
  await store.writer.apply(newsroomChange());
  return store;
}

export function describeCopying(store: StoreOfTest): void {
  describe('copying', () => {
    it('gives a graph that is the same, sound, and has the same records', async () => {
      const from = await source();
      const { isSame, checksum } = await copyGraph(from, store(), {});
      const { violations, ...there } = await checkGraph(store());
      expect([isSame, violations, there.checksum]).toEqual([true, [], checksum]);
      expect(await storeChecksums(store())).toEqual(await storeChecksums(from));
    });

    it('goes on where an earlier copy was stopped', async () => {
      const from = await source();
      const stop = new AbortController();
      const stopped = await copyGraph(from, store(), { onCopied: () => stop.abort(), signal: stop.signal });
      expect([stopped.isInterrupted, stopped.isSame]).toEqual([true, false]);
      expect(await copyGraph(from, store(), {})).toMatchObject({ isSame: true, isInterrupted: false });
    });

    it('lets the target go on as if its graph had been written there', async () => {
      const room = newsroom();
      const from = await source();
      await copyGraph(from, store(), {});
      for (const one of [from, store()]) await one.writer.apply(sampleChange({ removeArticles: [room.article.id] }));
      expect(await storeChecksums(store())).toEqual(await storeChecksums(from));
    });

    it('refuses a target with a graph of its own, and takes it once it is cleared', async () => {
      const from = await source();
      await store().writer.apply(sampleChange({ nodes: [write('Article', sampleArticle('of its own'))] }));
      await expect(copyGraph(from, store(), {})).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await store().writer.clear();
      expect(await copyGraph(from, store(), {})).toMatchObject({ isSame: true });
    });

    it('clears everything', async () => {
      await store().writer.apply(newsroomChange());
      await store().writer.clear();
      const empty = await openStore('sqlite::memory:');
      expect(await storeChecksums(store())).toEqual(await storeChecksums(empty));
      const found = await store().view.search({ text: 'bridge', labels: ['Statement', 'Event'], first: 5 });
      expect([found.items, await store().checkStorage()]).toEqual([[], []]);
    });
  });
}
