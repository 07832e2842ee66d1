import { groupBy } from '../../util/group-by.ts';
import { Slots } from '../../util/slots.ts';

import { type GraphView } from '../../store/graph-view.ts';
import {
  type Centrality,
  type CentralityMeasure,
  type Community,
  type CommunityStructure,
  type NetworkProjection,
  type NetworkSize,
} from '../../store/network-measures.ts';

import { type Network } from './network.ts';
import { project } from './projections.ts';
import { runMeasure } from './run-measure.ts';

/** Ranks, communities and members of each that are given at most; more than a page shows. */
const MOST = 200;

/** What networks are worked out of: the graph, and what names its state. */
export interface NetworkSource {
  view: GraphView;
  /** Null where nothing tells whether the graph has changed: then nothing is kept. */
  revision: (() => Promise<string>) | null;
}

/**
 * Measures over networks of the graph: by the store's engine where it has means for that, else here, of what is read. What
 * was worked out is kept until the graph changes; one thing is done at a time.
 */
export class Networks {
  private readonly turns = new Slots(1);
  private readonly kept = new Map<string, Promise<unknown>>();
  private keptOf: string | null = null;

  constructor(private readonly source: NetworkSource) {}

  /** The most central nodes. Throws `QUERY_TOO_COMPLEX` where the network is too large. */
  centrality(projection: NetworkProjection, measure: CentralityMeasure): Promise<Centrality> {
    return this.once(`${projection} ${measure}`, async () => {
      const byEngine = await this.turns.run(() => this.source.view.centrality({ projection, measure, first: MOST }));
      if (byEngine !== undefined) return byEngine;
      const network = await this.network(projection);
      return asCentrality(network, await this.turns.run(() => runMeasure({ network, measure })));
    });
  }

  /** Which nodes hang together: the largest communities. Throws `QUERY_TOO_COMPLEX` where the network is too large. */
  communities(projection: NetworkProjection): Promise<CommunityStructure> {
    return this.once(`${projection} COMMUNITIES`, async () => {
      const byEngine = await this.turns.run(() => this.source.view.communities({ projection, first: MOST }));
      if (byEngine !== undefined) return byEngine;
      const network = await this.network(projection);
      const { groups, modularity } = await this.turns.run(() => runMeasure({ network, measure: 'COMMUNITIES' }));
      return { ...sizeOf(network), modularity, ...largestOf(network, groups) };
    });
  }

  private network(projection: NetworkProjection): Promise<Network> {
    return this.once(projection, () => this.turns.run(() => project(this.source.view, projection)));
  }

  /** What the work gives, of this state of the graph; asked for twice, it is done once. */
  private async once<T>(key: string, work: () => Promise<T>): Promise<T> {
    if (this.source.revision === null) return work();
    const revision = await this.source.revision();
    if (revision !== this.keptOf) this.kept.clear();
    this.keptOf = revision;
    const known = this.kept.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const doing = work();
    this.kept.set(key, doing);
    doing.catch(() => this.kept.get(key) === doing && this.kept.delete(key));
    return doing;
  }
}

function sizeOf({ nodes, links }: Network): NetworkSize {
  return { nodeCount: nodes.length, linkCount: links.length };
}

function asCentrality(network: Network, scores: readonly number[]): Centrality {
  const counts = new Array<number>(network.nodes.length).fill(0);
  for (const [one, other] of network.links) for (const end of [one, other]) counts[end]! += 1;
  const ranks = network.nodes.map((id, at) => ({ id, score: scores[at]!, linkCount: counts[at]! }));
  // Sorting is stable, and the nodes come by their identifiers.
  return { ...sizeOf(network), ranks: ranks.sort((a, b) => b.score - a.score).slice(0, MOST) };
}

function largestOf(
  { nodes, links }: Network,
  groups: readonly number[],
): Pick<CommunityStructure, 'communityCount' | 'communities'> {
  const within = new Array<number>(nodes.length).fill(0);
  for (const [one, other] of links) {
    if (groups[one] === groups[other]) for (const end of [one, other]) within[end]! += 1;
  }
  const communities = [...groupBy(groups.keys(), (at) => groups[at]).values()];
  const largest = communities.sort((a, b) => b.length - a.length || a[0]! - b[0]!).slice(0, MOST);
  const shown = largest.map((group): Community => {
    const members = group.sort((a, b) => within[b]! - within[a]! || a - b).slice(0, MOST);
    return { size: group.length, memberIds: members.map((at) => nodes[at]!) };
  });
  return { communityCount: communities.length, communities: shown };
}
