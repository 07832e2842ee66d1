import { seededRandom } from '../../util/seeded-random.ts';

import { type CentralityMeasure, DAMPING } from '../../store/network-measures.ts';

import { betweenness, louvain, pagerank, UndirectedGraph } from './graphology.ts';
import { type Network } from './network.ts';

const PAGERANK_PRECISION = { maxIterations: 500, tolerance: 1e-10 };
const SEED = 20220310;

/** Each node's group, and how much better they hang together than chance would have it, -0.5 to 1. */
export interface Partition {
  /** By position in the network; groups are numbered from 0. */
  groups: number[];
  modularity: number;
}

/** The score of each node, by its position in the network. */
export function centralityOf(network: Network, measure: CentralityMeasure): number[] {
  if (network.links.length === 0) return network.nodes.map(() => 0);
  const graph = graphOf(network);
  const scores = SCORES[measure](graph);
  return network.nodes.map((_, position) => scores[position] ?? 0);
}

const SCORES: Record<CentralityMeasure, (graph: UndirectedGraph) => Record<string, number>> = {
  DEGREE: (graph) => Object.fromEntries(graph.mapNodes((node) => [node, graph.degree(node)])),
  PAGERANK: (graph) => pagerank(graph, { getEdgeWeight: 'weight', alpha: DAMPING, ...PAGERANK_PRECISION }),
  BETWEENNESS: (graph) => betweenness(graph, { getEdgeWeight: null, normalized: true }),
};

/** Groups of nodes that are joined to each other more than to the rest; the same network always gives the same ones. */
export function partitionOf(network: Network): Partition {
  if (network.links.length === 0) return { groups: network.nodes.map((_, position) => position), modularity: 0 };
  const rng = seededRandom(SEED);
  const { communities, modularity } = louvain.detailed(graphOf(network), { getEdgeWeight: 'weight', rng });
  return { groups: network.nodes.map((_, position) => communities[position]!), modularity };
}

/** Nodes are called by their positions. */
function graphOf({ nodes, links }: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  nodes.forEach((_, position) => graph.addNode(position));
  for (const [one, other, weight] of links) graph.addEdge(one, other, { weight });
  return graph;
}
