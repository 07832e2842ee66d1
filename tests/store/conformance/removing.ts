import { describe, expect, it } from '@jest/globals';

import { checkGraph } from '../../../src/store/check-graph.ts';

import { relationship, sampleChange, sampleStatement, sampleUtterance, write } from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

export function describeRemoving(store: StoreOfTest): void {
  describe('removing', () => {
    it('takes an article out with all that only it supports', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      await store().writer.apply(
        sampleChange({
          removeArticles: [room.article.id],
          nodes: [write('Utterance', { ...room.denial, occurrenceCount: 1 })],
        }),
      );
      const { nodes, violations } = await checkGraph(store());
      expect(nodes).toEqual({
        Article: 1,
        Statement: 1,
        Utterance: 1,
        Person: 0,
        Organization: 0,
        Place: 2,
        Event: 2,
        UnnamedSource: 0,
        Mention: 0,
        Run: 1,
      });
      expect(violations).toEqual([]);
      expect(await store().view.nodes('Event', [room.event.id])).toMatchObject([{ statementCount: 1 }]);
    });

    it('leaves nothing behind when every article goes', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      await store().writer.apply(sampleChange({ removeArticles: [room.article.id, room.other.id] }));
      const { nodes, relationships } = await store().view.statistics();
      expect([...Object.values(nodes), ...Object.values(relationships)].filter((count) => count > 0)).toEqual([]);
      expect(await store().records.ofArticles([room.article.id, room.other.id])).toEqual([]);
      const everything = await store().view.search({ text: 'bridge', labels: ['Statement', 'Event'], first: 5 });
      expect(everything.items).toEqual([]);
    });

    it('gives the same graph when an article is removed and written again in one change', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const before = await checkGraph(store());
      await store().writer.apply({ ...newsroomChange(room), removeArticles: [room.article.id] });
      expect(await checkGraph(store())).toEqual(before);
    });

    it('supersedes the statements of an article', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const statement = write('Statement', sampleStatement('new', room.other));
      const utterance = write('Utterance', sampleUtterance('new'));
      const other = write('Article', room.other);
      await store().writer.apply(
        sampleChange({
          removeArticles: [room.other.id],
          nodes: [other, statement, utterance, write('Utterance', { ...room.denial, occurrenceCount: 1 })],
          relationships: [
            relationship('REPORTED_IN', statement, other, { articleId: room.other.id }),
            relationship('OCCURRENCE_OF', statement, utterance, {
              articleId: room.other.id,
              properties: { score: 1, method: 'alone' },
            }),
          ],
        }),
      );
      const [reported] = await store().view.relationships('REPORTED_IN', 'IN', [room.other.id]);
      expect(reported!.map(({ from }) => from)).toEqual([statement.node.id]);
      expect((await checkGraph(store())).violations).toEqual([]);
    });

    it('ignores articles and nodes that are not there', async () => {
      await store().writer.apply(newsroomChange());
      const before = await checkGraph(store());
      const counts = await store().writer.apply(
        sampleChange({ removeArticles: ['art_00000000000000000000'], removeNodes: ['per_00000000000000000000', ''] }),
      );
      expect(counts.nodesRemoved).toBe(0);
      expect(await checkGraph(store())).toEqual(before);
    });

    it('removes nodes with every relationship that touches them', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      await store().writer.apply(sampleChange({ removeNodes: [room.opens.id] }));
      const { nodes, relationships } = await store().view.statistics();
      expect(nodes).toMatchObject({ Statement: 2, Utterance: 1 });
      expect(relationships).toMatchObject({ VIA: 0, WITHIN: 0, CONTRADICTS: 0, ABOUT: 2, OCCURRENCE_OF: 2 });
      expect(await store().view.nodes('Person', [room.person.id])).toMatchObject([{ statementCount: 0 }]);
    });

    it('clears the relationships of a type at some nodes, from either end', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      await store().writer.apply(
        sampleChange({ clearRelationships: [{ type: 'ABOUT', touching: [room.event.id, room.shut.id] }] }),
      );
      expect((await store().view.statistics()).relationships).toMatchObject({ ABOUT: 0, REPORTED_IN: 3 });
      expect(await store().view.nodes('Event', [room.event.id])).toMatchObject([{ statementCount: 0 }]);
    });

    it('removes what lost its last support, and then what only that supported', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      await store().writer.apply(
        sampleChange({
          clearRelationships: [
            { type: 'ABOUT', touching: [room.event.id, room.city.id] },
            { type: 'COVERS', touching: [room.event.id] },
          ],
        }),
      );
      expect(await store().view.nodes('Event', [room.event.id, room.season.id])).toEqual([null, room.season]);
      expect(await store().view.nodes('Place', [room.city.id, room.country.id])).toEqual([null, null]);
    });
  });
}
