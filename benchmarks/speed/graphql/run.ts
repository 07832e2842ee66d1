import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { startNeo4j } from '../../../tests/support/neo4j-server.ts';
import { countStatements } from './bolt-counter.ts';
import { Client } from './client.ts';
import { compareAnswers, type Compared } from './compare-answers.ts';
import { makeIndexes } from './make-indexes.ts';
import { type Cell, measure, MOST_CONNECTIONS } from './measure.ts';
import { type Operation, OPERATIONS, type Parameters } from './operations.ts';
import { parameterSets } from './parameters.ts';
import { prepareNeo4j, prepareSqlite } from './prepare-graph.ts';
import { failedGoals, report, REPORT_HEAD, reportAnswers } from './report.ts';
import { processorTime, type Server, startBareApollo, startOurs, startPeer, startRemembering } from './servers.ts';

const SETTINGS = fileURLToPath(new URL('../load/neo4j.conf', import.meta.url));
const MEMORY = '-Xms2g -Xmx2g -XX:+UseParallelGC';
const PARAMETER_SETS = 128;
const COMPARED_SETS = 12;

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '0.5' },
    operations: { type: 'string', default: OPERATIONS.map(({ name }) => name).join(',') },
    folder: { type: 'string' },
    'no-answers': { type: 'boolean', default: false },
    servers: { type: 'string', default: 'hand-written,neo4j,sqlite,neo4j-graphql' },
    check: { type: 'boolean', default: false },
  },
});

type Starter = (sqlite: string, bolt: string) => Promise<Server>;

/** On Neo4j: two peers, and ours. */
const ON_NEO4J: Record<string, Starter> = {
  'hand-written': (_, bolt) => startPeer('hand-written', 'hand-written', 'hand-written-server.mjs', bolt),
  neo4j: (_, bolt) => startOurs('ours on Neo4j', bolt),
  'neo4j-graphql': (_, bolt) => startPeer('@neo4j/graphql', 'neo4j-graphql', 'neo4j-graphql/server.mjs', bolt),
};
/** Ours on SQLite; and without a database ours and a bare Apollo, whose answers are from memory. */
const WITHOUT_NEO4J: Record<string, Starter> = {
  sqlite: (sqlite) => startOurs('ours on SQLite', `sqlite:${sqlite}`),
  memory: (sqlite) => startRemembering(sqlite),
  apollo: () => startBareApollo(),
};
const STARTERS = { ...ON_NEO4J, ...WITHOUT_NEO4J };
const SERVERS = values.servers.split(',');

function startServers(names: readonly string[], sqlite: string, bolt: string): Promise<Server[]> {
  return Promise.all(
    names.map((name) => {
      const start = STARTERS[name];
      if (start === undefined) throw new Error(`there is no ${name}; there are ${Object.keys(STARTERS).join(', ')}`);
      return start(sqlite, bolt);
    }),
  );
}

/** What all servers answer, with the statements on the way to Neo4j counted. */
async function compareAll(
  bolt: string,
  sqlite: string,
  operations: readonly Operation[],
  sets: readonly Parameters[],
): Promise<Compared[]> {
  const counter = await countStatements(bolt);
  // Bare Apollo answers the same whatever it is asked.
  const withAnswers = SERVERS.filter((name) => name !== 'apollo');
  const servers = await startServers(withAnswers, sqlite, counter.url);
  const clients = servers.map((server) => new Client(server, 1));
  const compared = await compareAnswers(clients, operations, sets.slice(0, COMPARED_SETS), counter);
  await Promise.all(clients.map((client) => client.close()));
  await Promise.all(servers.map((server) => server.stop()));
  counter.close();
  return compared;
}

/** Asks the servers all operations; `databaseWork` gives the processor time of what stands behind them. */
async function measureAll(
  servers: readonly Server[],
  operations: readonly Operation[],
  sets: readonly Parameters[],
  databaseWork: () => number,
): Promise<Cell[]> {
  const clients = servers.map((server) => new Client(server, MOST_CONNECTIONS));
  const measuring = { rounds: Number(values.rounds), seconds: Number(values.seconds), databaseWork };
  const cells: Cell[] = [];
  process.stdout.write(REPORT_HEAD);
  for (const operation of operations) {
    const measured = await measure(clients, operation, sets, measuring);
    process.stdout.write(report(measured));
    cells.push(...measured);
  }
  await Promise.all(clients.map((client) => client.close()));
  await Promise.all(servers.map((server) => server.stop()));
  return cells;
}

async function runWithNeo4j(
  folder: string,
  sqlite: string,
  operations: readonly Operation[],
  sets: readonly Parameters[],
) {
  const neo4jFolder = await prepareNeo4j(folder, sqlite);
  const variables = { NEO4J_JAVA_OPTIONS: MEMORY, NEO4J_SETTINGS: SETTINGS };
  const neo4j = await startNeo4j(neo4jFolder, { variables });
  const [bolt] = neo4j.urls as [string];
  await makeIndexes(bolt);

  const compared = values['no-answers'] ? [] : await compareAll(bolt, sqlite, operations, sets);
  process.stdout.write(reportAnswers(compared));

  const servers = await startServers(SERVERS, sqlite, bolt);
  const cells = await measureAll(servers, operations, sets, () => processorTime(neo4j.pid));
  await neo4j.stop();
  const failed = failedGoals(cells, compared);
  for (const goal of failed) process.stdout.write(`not reached: ${goal}\n`);
  process.exitCode = values.check && failed.length > 0 ? 1 : 0;
}

async function main(): Promise<void> {
  const statements = Number(values.statements);
  const folder = values.folder ?? join(tmpdir(), 'onrecord-graphql-speed', values.statements);
  const operations = OPERATIONS.filter(({ name }) => values.operations.split(',').includes(name));
  const sets = parameterSets(statements, PARAMETER_SETS);
  const sqlite = await prepareSqlite(folder, statements);
  if (SERVERS.some((name) => name in ON_NEO4J)) await runWithNeo4j(folder, sqlite, operations, sets);
  else await measureAll(await startServers(SERVERS, sqlite, ''), operations, sets, () => 0);
}

await main();
