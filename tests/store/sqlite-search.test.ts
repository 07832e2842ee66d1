import { describe, expect, it } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';

import { sampleArticle, sampleChange, write } from '../support/graph-samples.ts';

describe('full text in SQLite', () => {
  it.each([5, 12, 20])('pages from whole words on to beginnings, %d at a time', async (first) => {
    const store = await openStore('sqlite::memory:');
    const many = Array.from({ length: 25 }, (_, index) => {
      const text = `${index % 2 === 1 ? 'needle' : 'needles'} ${'hay '.repeat(index)}`;
      return write('Article', sampleArticle(`s${index}`, { text }));
    });
    await store.writer.apply(sampleChange({ nodes: many }));
    const ids: string[] = [];
    const scores: number[] = [];
    for (let after: string | undefined; ;) {
      const page = await store.view.search({ text: 'needle', labels: ['Article'], first, ...(after && { after }) });
      ids.push(...page.items.map(({ node }) => node.id));
      scores.push(...page.items.map(({ node }) => node.score));
      if (!page.hasNextPage) break;
      after = page.items.at(-1)!.cursor;
    }
    expect(ids).toHaveLength(25);
    expect(new Set(ids).size).toBe(25);
    const whole = many.filter((_, index) => index % 2 === 1).map(({ node }) => node.id);
    expect(new Set(ids.slice(0, whole.length))).toEqual(new Set(whole));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    await store.close();
  });
});
