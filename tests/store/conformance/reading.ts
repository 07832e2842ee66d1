import { describe, expect, it } from '@jest/globals';

import { type RelationshipType } from '../../../src/model/definition.ts';
import { type NodeLabel } from '../../../src/model/node-label.ts';

import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

export function describeReading(store: StoreOfTest): void {
  describe('reading many at once', () => {
    it('answers in the order of the ids, null for what is not there, twice for what is asked twice', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const { opens, shut, again } = room;
      const ids = [shut.id, 'stm_00000000000000000000', opens.id, shut.id, again.id, "'", ''];
      expect(await store().view.nodes('Statement', ids)).toEqual([shut, null, opens, shut, again, null, null]);
    });

    it('does not give a node under another label', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      expect(await store().view.nodes('Person', [room.outlet.id])).toEqual([null]);
    });

    it('answers for thousands of ids', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const ids = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? room.person.id : `per_${index}`));
      const nodes = await store().view.nodes('Person', ids);
      expect(nodes.filter((node) => node !== null)).toHaveLength(2500);
    });

    it('answers for no ids', async () => {
      expect(await store().view.nodes('Person', [])).toEqual([]);
      expect(await store().view.relationships('MADE', 'OUT', [])).toEqual([]);
    });

    it('gives the relationships at each node, ordered by the other end', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const ids = [room.other.id, 'art_none', room.article.id, room.other.id];
      const found = await store().view.relationships('REPORTED_IN', 'IN', ids);
      const inArticle = [room.opens.id, room.shut.id].sort();
      expect(found.map((list) => list.map(({ from }) => from))).toEqual([
        [room.again.id],
        [],
        inArticle,
        [room.again.id],
      ]);
    });

    it('counts nodes per label and relationships per type', async () => {
      await store().writer.apply(newsroomChange());
      const { nodes, relationships } = await store().view.statistics();
      expect(nodes).toMatchObject({ Article: 2, Statement: 3, Place: 2, Run: 1 });
      expect(relationships).toMatchObject({ MADE: 2, IN: 3, LOCATED_IN: 1 });
    });

    it('walks every node by id and every relationship by its ends', async () => {
      const change = newsroomChange();
      await store().writer.apply(change);
      const ids: string[] = [];
      for await (const { id } of store().view.eachNode('Statement')) ids.push(id);
      expect(ids).toEqual([...ids].sort());
      expect(ids).toHaveLength(3);
      const ends: string[] = [];
      for await (const { from, to } of store().view.eachRelationship('REFERS_TO')) ends.push(`${from} ${to}`);
      expect(ends).toEqual([...ends].sort());
      expect(ends).toHaveLength(3);
    });

    it('refuses labels and types that the model lacks', async () => {
      const label = 'Person" --' as NodeLabel;
      await expect(store().view.nodes(label, ['x'])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      const type = 'MADE" --' as RelationshipType;
      await expect(store().view.relationships(type, 'OUT', ['x'])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('answers a ping, and says so when it is closed', async () => {
      await expect(store().ping()).resolves.toBeUndefined();
      await store().close();
      await expect(store().ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
  });
}
