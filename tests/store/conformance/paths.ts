import { describe, expect, it } from '@jest/globals';

import { RELATIONSHIP_TYPES } from '../../../src/model/definition.ts';

import { type GraphView } from '../../../src/store/graph-view.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  samplePerson,
  sampleStatement,
  write,
} from '../../support/graph-samples.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

const LONGEST = 6;

/** The ends of every relationship at some nodes, whichever way it points: one batched call for each type and direction. */
async function neighbours(view: GraphView, ids: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const type of RELATIONSHIP_TYPES) {
    for (const direction of ['OUT', 'IN'] as const) {
      const lists = await view.relationships(type, direction, ids);
      ids.forEach((id, at) =>
        found.get(id)!.push(...lists[at]!.map(({ from, to }) => (direction === 'OUT' ? to : from))),
      );
    }
  }
  return found;
}

/** How many relationships lie between two nodes on the shortest way; null when there is none within `LONGEST`. */
async function distance(view: GraphView, from: string, to: string): Promise<number | null> {
  const seen = new Set([from]);
  let border = [from];
  for (let steps = 0; steps <= LONGEST && border.length > 0; steps++) {
    if (border.includes(to)) return steps;
    const next = [...(await neighbours(view, border)).values()].flat().filter((id) => !seen.has(id));
    border = [...new Set(next)];
    for (const id of border) seen.add(id);
  }
  return null;
}

/** Persons with very few and with very many statements, about events that most of them share and about some of their own. */
function speakers() {
  const random = seededRandom(3);
  const article = write('Article', sampleArticle('busy'));
  const persons = Array.from({ length: 8 }, (_, at) => write('Person', samplePerson(`Speaker ${at}`)));
  const events = Array.from({ length: 12 }, (_, at) => write('Event', sampleEvent(`event ${at}`)));
  const statements = persons.flatMap((person, at) =>
    Array.from({ length: [1, 2, 5, 20, 60, 90, 40, 3][at]! }, (_, number) => ({
      person,
      event: at === 0 ? events[11]! : events[Math.floor(random() * (at === 7 ? 1 : 11))]!,
      node: write('Statement', sampleStatement(`${at} ${number}`, sampleArticle('busy'))),
    })),
  );
  const properties = { score: 1, method: 'sample' };
  const joined = statements.slice(-1).map(({ node }) => relationship('WITHIN', node, statements[0]!.node));
  const change = sampleChange({
    nodes: [article, ...persons, ...events, ...statements.map(({ node }) => node)],
    relationships: [
      ...statements.flatMap(({ person, event, node }) => [
        relationship('MADE', person, node, { properties: { confidence: 1, method: 'sample', rank: 1 } }),
        relationship('ABOUT', node, event, { articleId: article.node.id, properties }),
      ]),
      ...joined,
    ],
  });
  return { change, ids: [...persons, ...events.slice(-3)].map(({ node }) => node.id) };
}

export function describePaths(store: StoreOfTest): void {
  describe('following relationships', () => {
    const room = newsroom();
    const cases: [name: string, from: string, to: string, steps: number | null][] = [
      ['a node and itself', room.person.id, room.person.id, 0],
      ['a person and a statement', room.person.id, room.opens.id, 1],
      ['a person and the country of a place of an event', room.person.id, room.country.id, 3],
      ['two articles of one run', room.article.id, room.other.id, 2],
      ['a guard and the other article', room.guard.id, room.other.id, 4],
      ['a person and nobody', room.person.id, 'per_00000000000000000000', null],
    ];
    it.each(cases)('finds the way between %s', async (_, from, to, steps) => {
      await store().writer.apply(newsroomChange(room));
      expect(await distance(store().view, from, to)).toBe(steps);
      expect(await distance(store().view, to, from)).toBe(steps);
    });

    it.each(cases.filter(([, , , steps]) => steps))('tells how far it is between %s', async (_, from, to, steps) => {
      await store().writer.apply(newsroomChange(room));
      for (const maxHops of [1, 2, 3, 4, 6]) {
        const told = await store().view.distance({ from, to, types: RELATIONSHIP_TYPES, maxHops });
        expect(told).toBe(steps! <= maxHops ? steps : null);
      }
    });

    it('tells how far it is where many relationships lead on', async () => {
      const { change, ids } = speakers();
      await store().writer.apply(change);
      const pairs = [ids[0]!, ids[5]!].flatMap((from) =>
        ids.filter((to) => to !== from).map((to) => [from, to] as const),
      );
      for (const [from, to] of pairs) {
        const steps = await distance(store().view, from, to);
        for (const maxHops of [1, 2, 3, 4, 5, 6]) {
          const told = await store().view.distance({ from, to, types: RELATIONSHIP_TYPES, maxHops });
          expect([from, to, maxHops, told ?? null]).toEqual([
            from,
            to,
            maxHops,
            steps !== null && steps <= maxHops ? steps : null,
          ]);
        }
      }
    });

    it('tells no distance to who is not there, nor along no relationship', async () => {
      await store().writer.apply(newsroomChange(room));
      const from = room.person.id;
      const ask = { from, types: RELATIONSHIP_TYPES, maxHops: 4 };
      expect(await store().view.distance({ ...ask, to: 'per_00000000000000000000' })).toBeUndefined();
      expect(await store().view.distance({ ...ask, to: room.opens.id, types: [] })).toBeUndefined();
    });
  });
}
