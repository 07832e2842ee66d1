import { int } from 'neo4j-driver';

import { OnRecordError } from '../../../errors/onrecord-error.ts';

import {
  type Centrality,
  type CentralityMeasure,
  type CentralityQuery,
  checkNetworkQuery,
  type CommunityQuery,
  type CommunityStructure,
  DAMPING,
} from '../../network-measures.ts';
import { fromStorage } from '../../storage-text.ts';
import { type Neo4jConnection, type Run } from '../neo4j-connection.ts';
import { type GraphInMemory, tooLarge, withGraphInMemory } from './graph-in-memory.ts';

/** Nodes times links at most for betweenness, which goes from every node over every link: some 30 to 45 s of one core. */
const MAX_STEPS = 500_000_000;

/** One core, so that the same graph gives the same numbers. */
const ALWAYS = { concurrency: int(1) };
const WEIGHTED = { ...ALWAYS, relationshipWeightProperty: 'weight' };

/** The procedure of each measure, how it is called, and what its scores are divided by to be those of `CentralityMeasure`. */
const MEASURES: Record<
  CentralityMeasure,
  { procedure: string; options: object; divisor: (graph: GraphInMemory) => number }
> = {
  DEGREE: { procedure: 'gds.degree.stream', options: ALWAYS, divisor: () => 1 },
  PAGERANK: {
    procedure: 'gds.pageRank.stream',
    options: { ...WEIGHTED, dampingFactor: DAMPING, maxIterations: int(500), tolerance: 1e-8 },
    // Every node has a link, so that nothing is lost on the way and the scores add up to this.
    divisor: ({ nodeCount }) => nodeCount,
  },
  BETWEENNESS: {
    procedure: 'gds.betweenness.stream',
    options: ALWAYS,
    // Pairs of other nodes; where there are none all scores are 0.
    divisor: ({ nodeCount }) => Math.max(1, ((nodeCount - 1) * (nodeCount - 2)) / 2),
  },
};
/** Leiden's method takes steps at random. */
const COMMUNITIES = { ...WEIGHTED, maxLevels: int(20), randomSeed: int(20220310), mutateProperty: 'community' };

/** What a server has to have, and to allow the user, of Graph Data Science. */
const PROCEDURES = [
  ...Object.values(MEASURES).map(({ procedure }) => procedure),
  'gds.debug.sysInfo',
  'gds.graph.drop',
  'gds.graph.list',
  'gds.graph.nodeLabel.mutate',
  'gds.graph.nodeProperty.stream',
  'gds.graph.relationships.drop',
  'gds.graph.relationships.toUndirected',
  'gds.leiden.mutate',
];

const ID = 'gds.util.asNode(nodeId).id';

/** Measures networks by Neo4j's Graph Data Science, in the memory of the server; gives undefined where it has none. */
export class GraphDataScience {
  private found: Promise<boolean> | null = null;

  constructor(private readonly connection: Neo4jConnection) {}

  /** See `GraphView.centrality`. */
  async centrality(query: CentralityQuery): Promise<Centrality | undefined> {
    checkNetworkQuery(query);
    if (!(await this.isThere())) return undefined;
    const centrality = await withGraphInMemory(this.connection, query.projection, (run, graph) =>
      readCentrality(run, graph, query),
    );
    return centrality ?? { nodeCount: 0, linkCount: 0, ranks: [] };
  }

  /** See `GraphView.communities`. */
  async communities(query: CommunityQuery): Promise<CommunityStructure | undefined> {
    checkNetworkQuery(query);
    if (!(await this.isThere())) return undefined;
    const structure = await withGraphInMemory(this.connection, query.projection, (run, graph) =>
      readCommunities(run, graph, query),
    );
    return structure ?? { nodeCount: 0, linkCount: 0, modularity: 0, communityCount: 0, communities: [] };
  }

  /** Asked once; again where the server gave no answer. */
  private isThere(): Promise<boolean> {
    this.found ??= this.ask().catch((error: unknown) => {
      this.found = null;
      throw error;
    });
    return this.found;
  }

  private async ask(): Promise<boolean> {
    try {
      const rows = await this.connection.read(
        'SHOW PROCEDURES EXECUTABLE YIELD name WHERE name IN $names RETURN count(name)',
        { names: PROCEDURES },
      );
      if (rows[0]![0] !== PROCEDURES.length) return false;
      // Procedures of another version than the server's are there, and fail.
      await this.connection.read('CALL gds.graph.list() YIELD graphName RETURN count(graphName)');
      return true;
    } catch (error) {
      if (error instanceof OnRecordError && error.mayPass) throw error;
      return false;
    }
  }
}

async function readCentrality(run: Run, graph: GraphInMemory, query: CentralityQuery): Promise<Centrality> {
  const { name, nodeCount, linkCount } = graph;
  if (query.measure === 'BETWEENNESS' && nodeCount * linkCount > MAX_STEPS) {
    throw tooLarge(`Betweenness over ${nodeCount} nodes and ${linkCount} links takes too long`);
  }
  const { procedure, options, divisor } = MEASURES[query.measure];
  const ranked = await run(
    `CALL ${procedure}($name, $options) YIELD nodeId, score WITH nodeId, score, ${ID} AS id` +
      ' ORDER BY score DESC, id LIMIT $first RETURN nodeId, id, score',
    { name, options, first: int(query.first) },
  );
  const counted = await run(
    'CALL gds.degree.stream($name, $options) YIELD nodeId, score WITH nodeId, score WHERE nodeId IN $nodeIds' +
      ' RETURN nodeId, score',
    { name, options: ALWAYS, nodeIds: ranked.map(([nodeId]) => int(nodeId as number)) },
  );
  const links = new Map(counted as [number, number][]);
  const by = divisor(graph);
  const ranks = (ranked as [number, string, number][]).map(([nodeId, id, score]) => ({
    id: fromStorage(id),
    score: score / by,
    linkCount: links.get(nodeId)!,
  }));
  return { nodeCount, linkCount, ranks };
}

async function readCommunities(run: Run, graph: GraphInMemory, query: CommunityQuery): Promise<CommunityStructure> {
  const { name, nodeCount, linkCount } = graph;
  const first = int(query.first);
  const [[modularity, communityCount] = []] = await run(
    'CALL gds.leiden.mutate($name, $options) YIELD modularity, communityCount RETURN modularity, communityCount',
    { name, options: COMMUNITIES },
  );
  const largest = await run(
    "CALL gds.graph.nodeProperty.stream($name, 'community') YIELD nodeId, propertyValue" +
      ` WITH propertyValue AS community, count(*) AS size, min(${ID}) AS id` +
      ' ORDER BY size DESC, id LIMIT $first RETURN community, size',
    { name, first },
  );
  // A label for each, since links within one are what a graph of its nodes alone has.
  const labelled = largest.map(([community], at) => ({
    label: `C${at}`,
    filter: `n.community = ${String(community)}`,
  }));
  await run(
    'UNWIND $labelled AS one CALL gds.graph.nodeLabel.mutate($name, one.label, {nodeFilter: one.filter})' +
      ' YIELD nodeLabel RETURN count(nodeLabel)',
    { name, labelled },
  );
  const members = await run(
    'UNWIND $labels AS label CALL (label) {' +
      ' CALL gds.degree.stream($name, {nodeLabels: [label], concurrency: 1}) YIELD nodeId, score' +
      ` WITH score, ${ID} AS id ORDER BY score DESC, id LIMIT $first RETURN collect(id) AS ids` +
      ' } RETURN ids',
    { name, labels: labelled.map(({ label }) => label), first },
  );
  const communities = largest.map(([, size], at) => ({
    size: size as number,
    memberIds: (members[at]![0] as string[]).map(fromStorage),
  }));
  return {
    nodeCount,
    linkCount,
    modularity: modularity as number,
    communityCount: communityCount as number,
    communities,
  };
}
