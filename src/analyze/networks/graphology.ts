// graphology's modules are CommonJS whose types speak of ES modules: without this file each import would need a cast.
import { UndirectedGraph } from 'graphology';
import louvainModule, { type DetailedLouvainOutput } from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

type Scores = Record<string, number>;

/** Shortest-path betweenness (Brandes 2001); `normalized` divides by the number of pairs of other nodes. */
export const betweenness = betweennessModule as unknown as (
  graph: UndirectedGraph,
  options: { getEdgeWeight: null; normalized: boolean },
) => Scores;

/** PageRank by power iteration; the scores of a graph add up to 1. */
export const pagerank = pagerankModule as unknown as (
  graph: UndirectedGraph,
  options: { getEdgeWeight: string; alpha: number; maxIterations: number; tolerance: number },
) => Scores;

/** Communities by the Louvain method (Blondel et al. 2008). */
export const louvain = louvainModule as unknown as {
  detailed(graph: UndirectedGraph, options: { getEdgeWeight: string; rng: () => number }): DetailedLouvainOutput;
};

export { UndirectedGraph };
