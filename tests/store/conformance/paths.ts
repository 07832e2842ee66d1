import { describe, expect, it } from '@jest/globals';

import { RELATIONSHIP_TYPES } from '../../../src/model/definition.ts';
import { labelOfIdentifier } from '../../../src/model/identifier.ts';
import { NODE_LABELS, type NodeLabel } from '../../../src/model/node-label.ts';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

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
async function distance(
  around: (ids: readonly string[]) => Promise<Map<string, string[]>>,
  from: string,
  to: string,
  via: readonly NodeLabel[] = NODE_LABELS,
): Promise<number | null> {
  const seen = new Set([from]);
  let border = [from];
  for (let steps = 0; steps <= LONGEST && border.length > 0; steps++) {
    if (border.includes(to)) return steps;
    const next = [...(await around(border)).values()]
      .flat()
      .filter((id) => !seen.has(id) && (id === to || via.includes(labelOfIdentifier(id)!)));
    border = [...new Set(next)];
    for (const id of border) seen.add(id);
  }
  return null;
}

/** What lies around nodes in a graph that has nothing but a change. */
function aroundIn({ relationships }: GraphChange): Parameters<typeof distance>[0] {
  const all = new Map<string, string[]>();
  for (const { from, to } of relationships) {
    all.set(from, [...(all.get(from) ?? []), to]);
    all.set(to, [...(all.get(to) ?? []), from]);
  }
  return async (ids) => new Map(ids.map((id) => [id, all.get(id) ?? []]));
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
      const around = (ids: readonly string[]) => neighbours(store().view, ids);
      expect(await distance(around, from, to)).toBe(steps);
      expect(await distance(around, to, from)).toBe(steps);
    });

    it.each(cases.filter(([, , , steps]) => steps))('tells how far it is between %s', async (_, from, to, steps) => {
      await store().writer.apply(newsroomChange(room));
      for (const maxHops of [1, 2, 3, 4, 6]) {
        const told = await store().view.distance({ from, to, types: RELATIONSHIP_TYPES, via: NODE_LABELS, maxHops });
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
        const steps = await distance(aroundIn(change), from, to);
        for (const maxHops of [1, 2, 3, 4, 5, 6]) {
          const told = await store().view.distance({ from, to, types: RELATIONSHIP_TYPES, via: NODE_LABELS, maxHops });
          expect([from, to, maxHops, told ?? null]).toEqual([
            from,
            to,
            maxHops,
            steps !== null && steps <= maxHops ? steps : null,
          ]);
        }
      }
    });

    it('gives a path that is one, and as short as can be, through the labels that it may lead through', async () => {
      const { change, ids } = speakers();
      await store().writer.apply(change);
      const { view } = store();
      const types = RELATIONSHIP_TYPES;
      const VIA: NodeLabel[][] = [[...NODE_LABELS], ['Statement', 'Event'], ['Statement'], []];
      for (const via of VIA) {
        for (const to of ids.slice(1)) {
          const steps = await distance(aroundIn(change), ids[0]!, to, via);
          const path = await view.shortestPath({ from: ids[0]!, to, types, via, maxHops: LONGEST });
          expect([to, via, path?.relationships.length ?? null]).toEqual([to, via, steps]);
          expect(await view.distance({ from: ids[0]!, to, types, via, maxHops: LONGEST })).toBe(steps);
          if (!path) continue;
          expect([path.nodeIds[0], path.nodeIds.at(-1)]).toEqual([ids[0], to]);
          for (const id of path.nodeIds.slice(1, -1)) expect(via).toContain(labelOfIdentifier(id));
          for (const [at, one] of path.relationships.entries()) {
            expect([one.from, one.to].sort()).toEqual(path.nodeIds.slice(at, at + 2).sort());
            const [stored] = await view.relationships(one.type, 'OUT', [one.from]);
            expect(stored).toContainEqual(one);
          }
        }
      }
    });

    it('gives no path where there is none, and cannot tell of who is not there', async () => {
      await store().writer.apply(newsroomChange(room));
      const ask = { from: room.person.id, types: RELATIONSHIP_TYPES, via: NODE_LABELS, maxHops: 1 };
      expect(await store().view.shortestPath({ ...ask, to: room.country.id })).toBeNull();
      expect(await store().view.shortestPath({ ...ask, to: 'per_00000000000000000000' })).toBeUndefined();
    });

    it('tells no distance to who is not there, nor along no relationship', async () => {
      await store().writer.apply(newsroomChange(room));
      const from = room.person.id;
      const ask = { from, types: RELATIONSHIP_TYPES, via: NODE_LABELS, maxHops: 4 };
      expect(await store().view.distance({ ...ask, to: 'per_00000000000000000000' })).toBeUndefined();
      expect(await store().view.distance({ ...ask, to: room.opens.id, types: [] })).toBeUndefined();
    });
  });
}
