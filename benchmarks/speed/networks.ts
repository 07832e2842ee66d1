import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { OnRecordError } from '../../src/errors/onrecord-error.ts';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { type GraphView } from '../../src/store/graph-view.ts';
import { CENTRALITY_MEASURES, type NetworkProjection, type NetworkSize } from '../../src/store/network-measures.ts';
import { openStore } from '../../src/store/open-store.ts';
import { viewAround } from '../../src/store/view-around.ts';

import { Networks } from '../../src/analyze/networks/networks.ts';

import { startNeo4j } from '../../tests/support/neo4j-server.ts';
import { prepareNeo4j, prepareSqlite } from './graphql/prepare-graph.ts';

const SETTINGS = fileURLToPath(new URL('load/neo4j.conf', import.meta.url));
const MEASURES = [...CENTRALITY_MEASURES, 'COMMUNITIES'] as const;
type Measure = (typeof MEASURES)[number];

/** Where networks are measured: a name, and a view of the graph. */
type Place = readonly [name: string, view: GraphView];

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string' },
    gds: { type: 'string', default: '2.13.9' },
    heap: { type: 'string', default: '2g' },
    projections: { type: 'string', default: 'WHO_SPEAKS_ABOUT_WHAT,CO_SPEAKERS' },
    places: { type: 'string', default: 'GDS,Neo4j read,SQLite read' },
  },
});

/** The same graph without what its engine measures. */
function readOnly(view: GraphView): GraphView {
  return viewAround(view, (name, _args, call) =>
    name === 'centrality' || name === 'communities' ? Promise.resolve(undefined) : call(),
  );
}

/** How long one measure takes with nothing kept, and of how large a network; or why it is refused. */
async function take(view: GraphView, projection: NetworkProjection, measure: Measure): Promise<[number, string]> {
  const networks = new Networks({ view, revision: null });
  const start = performance.now();
  const words = await (
    measure === 'COMMUNITIES'
      ? networks.communities(projection).then((found) => `${sizeOf(found)}, modularity ${found.modularity.toFixed(3)}`)
      : networks.centrality(projection, measure).then(sizeOf)
  ).catch((error: unknown) => {
    if (error instanceof OnRecordError && error.code === 'QUERY_TOO_COMPLEX') return `refused: ${error.message}`;
    throw error;
  });
  return [(performance.now() - start) / 1000, words];
}

function sizeOf({ nodeCount, linkCount }: NetworkSize): string {
  return `${nodeCount} nodes, ${linkCount} links`;
}

async function measureAll(places: readonly Place[]): Promise<void> {
  process.stdout.write('| network | measure | where | seconds, median | what |\n| --- | --- | --- | --- | --- |\n');
  for (const projection of values.projections.split(',') as NetworkProjection[]) {
    for (const measure of MEASURES) {
      const taken = new Map<string, number[]>(places.map(([name]) => [name, []]));
      const words = new Map<string, string>();
      for (let round = 0; round < Number(values.rounds); round++) {
        for (const [name, view] of places) {
          const [seconds, told] = await take(view, projection, measure);
          taken.get(name)!.push(seconds);
          words.set(name, told);
        }
      }
      for (const [name, seconds] of taken) {
        const median = seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)]!;
        process.stdout.write(`| ${projection} | ${measure} | ${name} | ${median.toFixed(1)} | ${words.get(name)!} |\n`);
      }
    }
  }
}

/**
 * `networks.ts [--statements N] [--folder GRAPH] [--rounds N] [--gds VERSION] [--heap SIZE]`: every measure of networks of a
 * generated graph, by Graph Data Science in Neo4j and by graphology over what Neo4j and SQLite give to read, in turns. Makes
 * the graph in the folder where it is not there yet; needs JDK 17 and Maven. `--projections` and `--places` choose.
 */
async function main(): Promise<void> {
  const folder = values.folder ?? join(tmpdir(), 'onrecord-graphql-speed', values.statements);
  const file = await prepareSqlite(folder, Number(values.statements));
  const neo4j = await startNeo4j(await prepareNeo4j(folder, file), {
    variables: {
      NEO4J_GDS: values.gds,
      NEO4J_SETTINGS: SETTINGS,
      NEO4J_JAVA_OPTIONS: `-Xms${values.heap} -Xmx${values.heap} -XX:+UseParallelGC`,
    },
  });
  const stores: GraphStore[] = [];
  try {
    const [server, sqlite] = [await openStore(neo4j.urls[0]!), await openStore(`sqlite:${file}`, { readOnly: true })];
    stores.push(server, sqlite);
    const places: Place[] = [
      ['GDS', server.view],
      ['Neo4j read', readOnly(server.view)],
      ['SQLite read', sqlite.view],
    ];
    const wanted = places.filter(([name]) => values.places.split(',').includes(name));
    // The first call makes the server load and compile what it needs.
    await take(server.view, 'WHO_SPEAKS_ABOUT_WHAT', 'PAGERANK');
    await measureAll(wanted);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await neo4j.stop();
  }
}

await main();
