import { existsSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphChange } from '../../src/graph/graph-change.ts';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { type GraphView } from '../../src/store/graph-view.ts';
import { CENTRALITY_MEASURES, NETWORK_PROJECTIONS } from '../../src/store/network-measures.ts';
import { openStore } from '../../src/store/open-store.ts';
import { viewAround } from '../../src/store/view-around.ts';

import { Networks } from '../../src/analyze/networks/networks.ts';
import { project } from '../../src/analyze/networks/projections.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleOrganization,
  samplePerson,
  sampleStatement,
  sampleUnnamedSource,
  write,
} from '../support/graph-samples.ts';
import { emptyDatabase, NEO4J_RUNNER, neo4jDatabases, runCypher } from '../support/neo4j-databases.ts';
import { NEWSROOM } from '../support/newsroom.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** Whether the servers have Graph Data Science: `tools/neo4j/start` reads the same variable. */
const HAS_GDS = (process.env['NEO4J_GDS'] ?? '') !== '';

const article = sampleArticle('many');
const [PROPERTIES, MADE] = [
  (score: number) => ({ score, method: 'sample' }),
  { properties: { confidence: 1, method: 'sample', rank: 1 } },
];

/** Speakers, some of whom have no name, and what they said about events, by chance; few speakers and events have most. */
function manyStatements({ statements: count }: { statements: number }): GraphChange {
  const random = seededRandom(11);
  const few = <T>(items: readonly T[]): T => items[Math.floor(items.length * random() ** 2)]!;
  const times = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
  const events = times(40, (at) => write('Event', sampleEvent(`event ${at}`)));
  const named = [
    ...times(150, (at) => write('Person', samplePerson(`Speaker ${at}`))),
    ...times(50, (at) => write('Organization', sampleOrganization(`Board ${at}`))),
  ];
  const unnamed = times(5, (at) => write('UnnamedSource', sampleUnnamedSource(`official ${at}`, article)));
  const statements = times(count, (at) => write('Statement', sampleStatement(`said ${at}`, article)));
  return sampleChange({
    nodes: [write('Article', article), ...events, ...named, ...unnamed, ...statements],
    relationships: [
      ...statements.flatMap((statement, at) => [
        relationship('MADE', at % 20 === 0 ? few(unnamed) : few(named), statement, MADE),
        relationship('ABOUT', statement, few(events), {
          articleId: article.id,
          properties: PROPERTIES(at % 9 === 0 ? 0.4 : 1),
        }),
      ]),
      ...times(300, (at) =>
        relationship('CONTRADICTS', statements[at]!, few(statements.slice(at + 1)), {
          properties: { status: at % 7 === 0 ? 'REJECTED' : 'CANDIDATE', score: 0.9, reason: 'sample' },
        }),
      ),
      ...times(200, () => relationship('TOOK_PART_IN', few(named), few(events), { articleId: article.id })),
    ],
  });
}

/** A network in which everyone is linked to everyone, of one statement each: 244,650 links of 700 speakers. */
function crowd(): GraphChange {
  const event = write('Event', sampleEvent('a great fire'));
  const said = Array.from({ length: 700 }, (_, at) => ({
    speaker: write('Person', samplePerson(`Speaker ${at}`)),
    statement: write('Statement', sampleStatement(`said ${at}`, article)),
  }));
  return sampleChange({
    nodes: [write('Article', article), event, ...said.flatMap(({ speaker, statement }) => [speaker, statement])],
    relationships: said.flatMap(({ speaker, statement }) => [
      relationship('MADE', speaker, statement, MADE),
      relationship('ABOUT', statement, event, { articleId: article.id, properties: PROPERTIES(1) }),
    ]),
  });
}

/** What is worked out of what the store gives to read. */
function networksRead(view: GraphView): Networks {
  const withoutMeasures = viewAround(view, (name, _args, call) =>
    name === 'centrality' || name === 'communities' ? Promise.resolve(undefined) : call(),
  );
  return new Networks({ view: withoutMeasures, revision: async () => 'never changed' });
}

describe('measures of networks by Graph Data Science', () => {
  it(`are tested, or ${NEO4J_RUNNER} tests them`, () => {
    expect(HAS_GDS || existsSync(new URL(`../../${NEO4J_RUNNER}`, import.meta.url))).toBe(true);
  });
});

for (const [url] of neo4jDatabases()) {
  const holding = (change: GraphChange) => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openStore(await emptyDatabase(url));
      await store.writer.apply(change);
    });
    afterAll(() => store.close());
    return () => store;
  };
  const graphsInMemory = () => runCypher(url, 'CALL gds.graph.list() YIELD graphName RETURN graphName');

  if (!HAS_GDS) {
    describe('networks of a server without Graph Data Science', () => {
      const store = holding(NEWSROOM);

      it('are left to who asks', async () => {
        const { view } = store();
        expect(await view.centrality({ projection: 'CO_SPEAKERS', measure: 'DEGREE', first: 10 })).toBeUndefined();
        expect(await view.communities({ projection: 'CO_SPEAKERS', first: 10 })).toBeUndefined();
        expect((await new Networks({ view, revision: null }).centrality('CO_SPEAKERS', 'DEGREE')).nodeCount).toBe(2);
      });
    });
    continue;
  }

  describe('networks by Graph Data Science', () => {
    const store = holding(manyStatements({ statements: 3000 }));
    let read: Networks;
    beforeAll(() => {
      read = networksRead(store().view);
    });
    const pairs = NETWORK_PROJECTIONS.flatMap((projection) =>
      CENTRALITY_MEASURES.map((measure) => [projection, measure] as const),
    );
    it.each(pairs)('are those that are read: %s by %s', async (projection, measure) => {
      const { ranks, ...size } = await read.centrality(projection, measure);
      const { ranks: found, ...foundSize } = (await store().view.centrality({ projection, measure, first: 200 }))!;
      expect(foundSize).toEqual(size);
      expect(found).toHaveLength(ranks.length);
      const expected = new Map(ranks.map((rank) => [rank.id, rank]));
      found.forEach(({ id, score, linkCount }, at) => {
        // Of nodes that are as good as the last, others may have been left out.
        const rank = expected.get(id) ?? { ...ranks.at(-1)!, linkCount };
        expect([id, linkCount]).toEqual([id, rank.linkCount]);
        for (const right of [rank.score, ranks[at]!.score])
          expect(Math.abs(score - right)).toBeLessThanOrEqual(1e-6 * right);
      });
    });

    it.each(NETWORK_PROJECTIONS)('fall into communities that hang together as well: %s', async (projection) => {
      const { modularity, nodeCount, linkCount } = await read.communities(projection);
      const found = (await store().view.communities({ projection, first: 200 }))!;
      expect(found.modularity).toBeGreaterThanOrEqual(modularity - 0.02);
      expect([found.nodeCount, found.linkCount]).toEqual([nodeCount, linkCount]);
      expect(found.communities).toHaveLength(found.communityCount);
      const order = found.communities.map(({ size, memberIds }) => [-size, [...memberIds].sort()[0]!] as const);
      expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));

      const groups = new Map(found.communities.flatMap(({ memberIds }, at) => memberIds.map((id) => [id, at])));
      expect(groups.size).toBe(nodeCount);
      const network = await project(store().view, projection);
      const within = new Map(network.nodes.map((id) => [id, 0]));
      for (const ends of network.links) {
        const [one, other] = ends.slice(0, 2).map((end) => network.nodes[end]!) as [string, string];
        if (groups.get(one) === groups.get(other)) for (const id of [one, other]) within.set(id, within.get(id)! + 1);
      }
      for (const { size, memberIds } of found.communities) {
        expect(memberIds).toHaveLength(size);
        expect(memberIds).toEqual([...memberIds].sort((a, b) => within.get(b)! - within.get(a)! || (a < b ? -1 : 1)));
      }
      expect(await store().view.communities({ projection, first: 200 })).toEqual(found);
    });

    it('give only as many as are wanted, and leave nothing in memory', async () => {
      const { view } = store();
      const query = { projection: 'WHO_SPEAKS_ABOUT_WHAT', first: 1 } as const;
      expect((await view.centrality({ ...query, measure: 'PAGERANK' }))!.ranks).toHaveLength(1);
      expect((await view.communities(query))!.communities).toHaveLength(1);
      await expect(view.communities({ ...query, first: 1001 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await graphsInMemory()).toEqual([]);
    });
  });

  describe('a network of 244,650 links by Graph Data Science', () => {
    const store = holding(crowd());

    it('is measured, where what is read is refused', async () => {
      await expect(networksRead(store().view).centrality('CO_SPEAKERS', 'PAGERANK')).rejects.toMatchObject({
        code: 'QUERY_TOO_COMPLEX',
      });
      const networks = new Networks({ view: store().view, revision: null });
      const { ranks, ...size } = await networks.centrality('CO_SPEAKERS', 'PAGERANK');
      expect(size).toEqual({ nodeCount: 700, linkCount: 244_650 });
      expect(ranks[0]).toMatchObject({ score: expect.closeTo(1 / 700, 9), linkCount: 699 });
      expect((await networks.communities('CO_SPEAKERS')).communityCount).toBe(1);
    });

    it('leaves nothing behind where it fails, and what others made alone', async () => {
      await runCypher(url, "UNWIND [[1, 2]] AS p RETURN gds.graph.project('others', p[0], p[1])");
      const before = await graphsInMemory();
      await expect(
        store().view.centrality({ projection: 'CO_SPEAKERS', measure: 'NONE' as 'DEGREE', first: 1 }),
      ).rejects.toThrow();
      expect(await graphsInMemory()).toEqual(before);
      await runCypher(url, "CALL gds.graph.drop('others') YIELD graphName RETURN graphName");
    });
  });
}
