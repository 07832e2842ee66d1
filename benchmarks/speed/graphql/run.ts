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
    'no-neo4j': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

/** All servers over one graph: the peers' and ours on the Neo4j with this URL, and ours on SQLite. */
async function startServers(bolt: string, sqlite: string): Promise<Server[]> {
  return Promise.all([
    startPeer('hand-written', 'hand-written', 'hand-written-server.mjs', bolt),
    startOurs('ours on Neo4j', bolt),
    startOurs('ours on SQLite', `sqlite:${sqlite}`),
    startPeer('@neo4j/graphql', 'neo4j-graphql', 'neo4j-graphql/server.mjs', bolt),
  ]);
}

/** What all servers answer, with the statements on the way to Neo4j counted. */
async function compareAll(
  bolt: string,
  sqlite: string,
  operations: readonly Operation[],
  sets: readonly Parameters[],
): Promise<Compared[]> {
  const counter = await countStatements(bolt);
  const servers = await startServers(counter.url, sqlite);
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

/** What our server itself costs: ours from memory and on SQLite, beside a bare Apollo that answers from memory. */
async function runWithoutNeo4j(sqlite: string, operations: readonly Operation[], sets: readonly Parameters[]) {
  const servers = await Promise.all([
    startBareApollo(),
    startRemembering(sqlite),
    startOurs('ours on SQLite', `sqlite:${sqlite}`),
  ]);
  await measureAll(servers, operations, sets, () => 0);
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

  const servers = await startServers(bolt, sqlite);
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
  if (values['no-neo4j']) await runWithoutNeo4j(sqlite, operations, sets);
  else await runWithNeo4j(folder, sqlite, operations, sets);
}

await main();
