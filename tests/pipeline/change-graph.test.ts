import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { changeGraph } from '../../src/pipeline/change-graph.ts';

import { sampleArticle, sampleChange, write } from '../support/graph-samples.ts';

const changeOf = (key: string) => sampleChange({ nodes: [write('Article', sampleArticle(key))] });

let store: GraphStore;

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});

afterEach(() => store.close());

describe('changeGraph', () => {
  it('applies the change and gives its result', async () => {
    expect(await changeGraph(store, async () => ({ change: changeOf('a'), result: 'done' }))).toBe('done');
    expect(await store.view.counts('Article', [undefined])).toEqual([1]);
  });

  it('applies nothing when there is nothing to change', async () => {
    const before = await store.writer.revision();
    expect(await changeGraph(store, async () => ({ change: null, result: 0 }))).toBe(0);
    expect(await store.writer.revision()).toBe(before);
  });

  it('works the change out anew when the graph has changed meanwhile', async () => {
    const seen: number[] = [];
    await changeGraph(store, async () => {
      const [articles] = await store.view.counts('Article', [undefined]);
      seen.push(articles!);
      if (articles! < 2) await store.writer.apply(changeOf(`of another ${articles}`));
      return { change: changeOf('ours'), result: null };
    });
    expect(seen).toEqual([0, 1, 2]);
    expect(await store.view.counts('Article', [undefined])).toEqual([3]);
  });

  it('gives up with STORE_LOCKED when others write without end', async () => {
    let writes = 0;
    const workOut = async () => {
      await store.writer.apply(changeOf(`of another ${writes++}`));
      return { change: changeOf('ours'), result: null };
    };
    await expect(changeGraph(store, workOut)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect(writes).toBe(20);
  });
});
