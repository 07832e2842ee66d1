import { describe, expect, it } from '@jest/globals';

import { type ResolutionRecord } from '../../../src/resolve/resolution-record.ts';

import { sampleChange } from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

export function describeRecords(store: StoreOfTest): void {
  describe('resolution records', () => {
    it('finds records of a kind by any of their blocks, each once, by id', async () => {
      const change = newsroomChange();
      await store().writer.apply(change);
      const statements = change.records
        .filter(({ kind }) => kind === 'STATEMENT')
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(await store().records.inBlocks('STATEMENT', ['friday', 'bridge', 'venn'])).toEqual(statements);
      expect(await store().records.inBlocks('ENTITY', ['bridge'])).toEqual([]);
      expect(await store().records.inBlocks('STATEMENT', [])).toEqual([]);
    });

    it('finds the records of articles', async () => {
      const room = newsroom();
      const change = newsroomChange(room);
      await store().writer.apply(change);
      const found = await store().records.ofArticles([room.article.id]);
      expect(found).toEqual(change.records.filter(({ articleId }) => articleId === room.article.id));
    });

    it('replaces a record with its blocks', async () => {
      const record: ResolutionRecord = {
        id: 'art_x#e1',
        kind: 'ENTITY',
        articleId: 'art_x',
        blocks: ['old'],
        data: { text: 'é\u0000\ud800' },
      };
      await store().writer.apply(sampleChange({ records: [record] }));
      expect(await store().records.inBlocks('ENTITY', ['old'])).toEqual([record]);
      const changed = { ...record, blocks: ['new'], data: null };
      await store().writer.apply(sampleChange({ records: [changed] }));
      expect(await store().records.inBlocks('ENTITY', ['old'])).toEqual([]);
      expect(await store().records.inBlocks('ENTITY', ['new'])).toEqual([changed]);
    });
  });
}
