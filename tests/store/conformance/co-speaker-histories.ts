import { describe, expect, it } from '@jest/globals';

import { type GraphChange, type NodeWrite } from '../../../src/graph/graph-change.ts';

import { type GraphView } from '../../../src/store/graph-view.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleOrganization,
  samplePerson,
  samplePlace,
  sampleStatement,
  sampleUnnamedSource,
  write,
} from '../../support/graph-samples.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

const STEPS = 40;

const reports = ['one', 'two', 'three'].map((name) => sampleArticle(name));
const statements = reports.flatMap((report) =>
  [1, 2].map((number) => write('Statement', sampleStatement(`${report.name} ${number}`, report))),
);
const named = [
  ...['Mara Venn', 'Ilan Orsk', 'Odo Brandt'].map((name) => write('Person', samplePerson(name))),
  write('Organization', sampleOrganization('Harbour Board')),
];
const speakers = [...named, write('UnnamedSource', sampleUnnamedSource('an official', reports[0]!))];
const topics = [
  ...['talks', 'fire', 'vote'].map((name) => write('Event', sampleEvent(name))),
  write('Place', samplePlace('Port Alma')),
];
const everything = [...reports.map((report) => write('Article', report)), ...statements, ...speakers, ...topics];

/** A change of any kind to who made which statement about what. */
function changeAtRandom(random: () => number): GraphChange {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const some = <T>(of: readonly T[]): T[] => of.filter(() => random() < 1 / 3);
  const idsOf = (nodes: readonly NodeWrite[]) => nodes.map(({ node }) => node.id);
  const joined = some(statements).flatMap((statement) => [
    ...some(speakers).map((speaker) => relationship('MADE', speaker, statement, { articleId: one(reports).id })),
    ...some(topics).map((topic) => relationship('ABOUT', statement, topic, { articleId: one(reports).id })),
  ]);
  const ends = new Set(joined.flatMap(({ from, to }) => [from, to]));
  const put = { nodes: everything.filter(({ node }) => ends.has(node.id)), relationships: joined };
  const cleared = (['MADE', 'ABOUT'] as const).map((type) => ({
    type,
    touching: idsOf([one(everything), one(statements)]),
  }));
  return sampleChange(
    one<Partial<GraphChange>>([
      put,
      put,
      { ...put, removeArticles: [one(reports).id] },
      { ...put, removeNodes: idsOf(some(everything)) },
      { ...put, clearRelationships: [one(cleared)] },
      { removeNodes: [one(everything).node.id] },
      { clearRelationships: cleared },
    ]),
  );
}

/** The co-speakers of a node by what the graph says, each with how many events. */
async function expected(view: GraphView, id: string): Promise<[string, number][]> {
  const eventsOf = new Map<string, Set<string>>();
  for await (const { from, to } of view.eachRelationship('MADE')) {
    const [about] = await view.relationships('ABOUT', 'OUT', [to]);
    const events = about!.filter(({ toLabel }) => toLabel === 'Event').map((one) => one.to);
    eventsOf.set(from, new Set([...(eventsOf.get(from) ?? []), ...events]));
  }
  const mine = eventsOf.get(id) ?? new Set();
  return named
    .filter(({ node }) => node.id !== id)
    .map(({ node }): [string, number] => [
      node.id,
      [...(eventsOf.get(node.id) ?? [])].filter((event) => mine.has(event)).length,
    ])
    .filter(([, count]) => count > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

export function describeCoSpeakerHistories(store: StoreOfTest): void {
  describe('co-speakers', () => {
    it.each([1, 2, 3])('are what the statements say after each change of history %i', async (seed) => {
      const random = seededRandom(seed);
      const { view, writer } = store();
      let found = 0;
      for (let step = 0; step < STEPS; step++) {
        const change = changeAtRandom(random);
        await writer.apply(change);
        if (step % 4 === 0) await writer.apply(change);
        for (const { node } of named) {
          const answer = await view.coSpeakers({ id: node.id, first: 10, nodes: [] });
          expect(answer.map(({ id, eventCount }) => [id, eventCount])).toEqual(await expected(view, node.id));
          found += answer.length;
        }
        expect(await store().checkStorage()).toEqual([]);
      }
      expect(found).toBeGreaterThan(STEPS);
    });

    it('are kept right where ends of relationships come later or never', async () => {
      const random = seededRandom(4);
      const { writer } = store();
      for (let step = 0; step < STEPS; step++) {
        const change = changeAtRandom(random);
        await writer.apply({ ...change, nodes: change.nodes.filter(() => random() < 1 / 2) });
        expect(await store().checkStorage()).toEqual([]);
      }
      await writer.apply(sampleChange({ nodes: everything }));
      expect(await store().checkStorage()).toEqual([]);
    });
  });
}
