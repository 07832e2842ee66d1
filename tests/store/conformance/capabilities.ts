import { describe, expect, it } from '@jest/globals';

import { sampleArticle, sampleChange, write } from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

export function describeCapabilities(store: StoreOfTest): void {
  describe('what the engine says it can do', () => {
    it('compares texts by as many units as it says', async () => {
      const { comparedTextLength } = store().capabilities;
      const alike = 'n'.repeat(comparedTextLength ?? 5000);
      const articles = ['a', 'b'].map((last) => sampleArticle(last, { title: alike + last }));
      await store().writer.apply(sampleChange({ nodes: articles.map((article) => write('Article', article)) }));
      const equal = (value: string) => ({ field: 'title', op: 'eq', value }) as const;
      const filters = [equal(`${alike}a`), equal(`${alike}c`), equal(alike.slice(1))];
      const found = comparedTextLength === null ? [1, 0, 0] : [2, 2, 0];
      expect(await store().view.counts('Article', filters)).toEqual(found);
    });
  });
}
