import { describe, expect, it } from '@jest/globals';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../src/model/definition.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleStatement,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

export function describeNeighbours(store: StoreOfTest): void {
  describe('neighbours', () => {
    const around = async (ids: string[], first = 10, types: readonly RelationshipType[] = RELATIONSHIP_TYPES) =>
      (await store().view.neighbours(ids, { types, first })).map((list) =>
        list.map(({ type, from, to }) => `${type} ${from} ${to}`),
      );

    it('are what relationships give, either way, for several nodes at once', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      // A few of the types: a server that has just started takes its time to plan each.
      const types: RelationshipType[] = ['MADE', 'ABOUT', 'CONTRADICTS', 'TOOK_PART_IN'];
      const ids = [room.person.id, room.opens.id, room.event.id];
      for (const id of ids) {
        const [found] = await around([id], 10, types);
        const expected: string[] = [];
        for (const type of RELATIONSHIP_TYPES.filter((one) => types.includes(one))) {
          for (const direction of ['OUT', 'IN'] as const) {
            const [list] = await store().view.relationships(type, direction, [id]);
            expected.push(...list!.map(({ from, to }) => `${type} ${from} ${to}`));
          }
        }
        expect(found).toEqual(expected);
        expect(expected.length).toBeGreaterThan(0);
      }
      const [of, and] = [await around([room.person.id], 10, types), await around([room.opens.id], 10, types)];
      expect(await around([room.person.id, room.opens.id, room.person.id], 10, types)).toEqual([...of, ...and, ...of]);
    });

    it('gives at most so many of each type and direction, and only of the types asked for', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const inArticle = [room.opens.id, room.shut.id].sort().map((id) => `REPORTED_IN ${id} ${room.article.id}`);
      expect(await around([room.article.id], 10, ['REPORTED_IN'])).toEqual([inArticle]);
      expect(await around([room.article.id], 1, ['REPORTED_IN', 'EXTRACTED_BY'])).toEqual([
        [inArticle[0], `EXTRACTED_BY ${room.article.id} ${room.run.id}`],
      ]);
    });

    it('gives the first by id of a node that has many', async () => {
      const article = sampleArticle('many');
      const event = write('Event', sampleEvent('summit'));
      const statements = Array.from({ length: 1200 }, (_, number) => {
        return write('Statement', sampleStatement(`of many ${number}`, article));
      });
      const about = statements.map((one) =>
        relationship('ABOUT', one, event, { articleId: article.id, properties: { score: 1, method: 'sample' } }),
      );
      const nodes = [write('Article', article), event, ...statements];
      await store().writer.apply(sampleChange({ nodes, relationships: about }));
      const ids = statements.map(({ node }) => node.id).sort();
      expect(await around([event.node.id], 30, ['ABOUT'])).toEqual([
        ids.slice(0, 30).map((id) => `ABOUT ${id} ${event.node.id}`),
      ]);
      const filter = { relation: 'about', some: { field: 'id', op: 'eq' as const, value: event.node.id } };
      const [first] = await store().view.lists('Statement', [{ filter, first: 30 }]);
      expect(first!.items.map(({ node }) => node.id)).toEqual(ids.slice(0, 30));
      const [next] = await store().view.lists('Statement', [{ filter, first: 5, after: first!.items.at(-1)!.cursor }]);
      expect(next!.items.map(({ node }) => node.id)).toEqual(ids.slice(30, 35));
    });

    it('gives nothing for what is not there, and refuses what the model lacks', async () => {
      await store().writer.apply(newsroomChange());
      expect(await around(['per_00000000000000000000', "x'"], 10, ['MADE'])).toEqual([[], []]);
      expect(await around([])).toEqual([]);
      await expect(around(['x'], 10, ['MADE" --' as RelationshipType])).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
      await expect(around(['x'], 0)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', where: 'first' });
    });
  });
}
