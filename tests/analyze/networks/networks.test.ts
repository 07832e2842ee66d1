import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type GraphStore } from '../../../src/store/graph-store.ts';
import { type GraphView } from '../../../src/store/graph-view.ts';
import { type NetworkProjection } from '../../../src/store/network-measures.ts';
import { viewAround } from '../../../src/store/view-around.ts';

import { Networks } from '../../../src/analyze/networks/networks.ts';
import { project } from '../../../src/analyze/networks/projections.ts';

import { newsroomStore } from '../../support/graphql-newsroom.ts';
import { IDS } from '../../support/newsroom-ids.ts';

const { orsk, lavrova, attack, siege } = IDS;

describe('networks of the newsroom', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await newsroomStore();
  });
  afterEach(() => store.close());

  /** Links by the ids of their ends. */
  async function linksOf(projection: NetworkProjection): Promise<[string, string, number][]> {
    const { nodes, links } = await project(store.view, projection);
    return links.map(([one, other, weight]) => [nodes[one]!, nodes[other]!, weight]);
  }
  const link = (one: string, other: string, weight: number) => [...[one, other].sort(), weight];

  it.each([
    ['WHO_SPEAKS_ABOUT_WHAT', [link(orsk, attack, 2), link(lavrova, attack, 2), link(lavrova, siege, 1)]],
    ['CO_SPEAKERS', [link(orsk, lavrova, 1)]],
    ['CONTRADICTIONS', [link(orsk, lavrova, 1)]],
  ] as const)('%s', async (projection, expected) => {
    expect((await linksOf(projection)).sort()).toEqual([...expected].sort());
  });

  it('TOOK_PART', async () => {
    for (const [one, other] of await linksOf('TOOK_PART')) {
      expect([one, other].filter((id) => id.startsWith('evt_'))).toHaveLength(1);
    }
    expect((await linksOf('TOOK_PART')).length).toBeGreaterThan(0);
  });

  it('is refused where the graph has too many relationships', async () => {
    const statistics = await store.view.statistics();
    const view = {
      statistics: async () => ({ ...statistics, relationships: { ...statistics.relationships, MADE: 1_000_001 } }),
    } as GraphView;
    await expect(project(view, 'CO_SPEAKERS')).rejects.toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });

  describe('are worked out', () => {
    let projected: number;
    let networks: Networks;
    const networksOver = (parts: Partial<GraphView>) => {
      const { view, writer } = store;
      const replaced = viewAround(view, (name, args, call) => {
        const part = parts[name as keyof GraphView] as ((...args: readonly unknown[]) => unknown) | undefined;
        return part === undefined ? call() : part(...args);
      });
      return new Networks({ view: replaced, revision: () => writer.revision() });
    };
    beforeEach(() => {
      projected = 0;
      const statistics = async () => {
        projected += 1;
        return store.view.statistics();
      };
      networks = networksOver({ statistics });
    });

    it('once, however many ask at once and however often', async () => {
      const ask = () => networks.centrality('WHO_SPEAKS_ABOUT_WHAT', 'DEGREE');
      const [first, second] = await Promise.all([ask(), ask()]);
      await networks.centrality('WHO_SPEAKS_ABOUT_WHAT', 'PAGERANK');
      await networks.communities('WHO_SPEAKS_ABOUT_WHAT');
      expect(second).toBe(first);
      expect(projected).toBe(1);
      expect(first).toMatchObject({ nodeCount: 4, linkCount: 3 });
      expect(first.ranks.map(({ id, score }) => [id, score])).toEqual([
        ...[attack, lavrova].sort().map((id) => [id, 2]),
        ...[orsk, siege].sort().map((id) => [id, 1]),
      ]);
    });

    it('by the engine where it has means for that, and then kept too', async () => {
      const size = { nodeCount: 9, linkCount: 8 };
      let asked = 0;
      networks = networksOver({
        centrality: async ({ first }) => {
          asked += 1;
          return { ...size, ranks: [{ id: orsk, score: first, linkCount: 8 }] };
        },
        communities: async () => ({ ...size, modularity: 0.5, communityCount: 1, communities: [] }),
        statistics: () => Promise.reject(new Error('read after all')),
      });
      const found = await networks.centrality('CO_SPEAKERS', 'BETWEENNESS');
      expect(found).toEqual({ ...size, ranks: [{ id: orsk, score: 200, linkCount: 8 }] });
      expect(await networks.centrality('CO_SPEAKERS', 'BETWEENNESS')).toBe(found);
      expect(asked).toBe(1);
      expect((await networks.communities('CO_SPEAKERS')).modularity).toBe(0.5);
    });

    it('anew when the graph has changed', async () => {
      expect((await networks.communities('WHO_SPEAKS_ABOUT_WHAT')).nodeCount).toBe(4);
      await store.writer.clear();
      expect(await networks.communities('WHO_SPEAKS_ABOUT_WHAT')).toEqual({
        nodeCount: 0,
        linkCount: 0,
        modularity: 0,
        communityCount: 0,
        communities: [],
      });
      expect(projected).toBe(2);
    });

    it('again after a failure', async () => {
      let isAway = true;
      networks = networksOver({
        statistics: async () => {
          if (isAway) throw new Error('away');
          return store.view.statistics();
        },
      });
      await expect(networks.communities('TOOK_PART')).rejects.toThrow('away');
      isAway = false;
      expect((await networks.communities('TOOK_PART')).communities.length).toBeGreaterThan(0);
    });
  });
});
