import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { startNeo4j } from '../../../tests/support/neo4j-server.ts';
import { countStatements } from './bolt-counter.ts';
import { Client } from './client.ts';
import { compareAnswers } from './compare-answers.ts';
import { makeIndexes } from './make-indexes.ts';
import { measure } from './measure.ts';
import { OPERATIONS } from './operations.ts';
import { parameterSets } from './parameters.ts';
import { prepareGraph } from './prepare-graph.ts';
import { failedGoals, report, reportAnswers } from './report.ts';
import { processorTime, type Server, startOurs, startPeer } from './servers.ts';

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

async function main(): Promise<void> {
  const statements = Number(values.statements);
  const folder = values.folder ?? join(tmpdir(), 'onrecord-graphql-speed', values.statements);
  const operations = OPERATIONS.filter(({ name }) => values.operations.split(',').includes(name));
  const sets = parameterSets(statements, PARAMETER_SETS);
  const { sqlite, neo4jFolder } = await prepareGraph(folder, statements);
  const variables = { NEO4J_JAVA_OPTIONS: MEMORY, NEO4J_SETTINGS: SETTINGS };
  const neo4j = await startNeo4j(neo4jFolder, { variables });
  const [bolt] = neo4j.urls as [string];
  await makeIndexes(bolt);

  const counter = await countStatements(bolt);
  const counted = await startServers(counter.url, sqlite);
  const compared = await compareAnswers(
    counted.map((server) => new Client(server, 1)),
    operations,
    sets.slice(0, COMPARED_SETS),
    counter,
  );
  await Promise.all(counted.map((server) => server.stop()));
  counter.close();
  process.stdout.write(reportAnswers(compared));

  const servers = await startServers(bolt, sqlite);
  const cells = await measure(servers, operations, sets, {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    databaseWork: () => processorTime(neo4j.pid),
  });
  process.stdout.write(report(cells));
  await Promise.all(servers.map((server) => server.stop()));
  await neo4j.stop();
  const failed = failedGoals(cells, compared);
  for (const goal of failed) process.stdout.write(`not reached: ${goal}\n`);
  process.exitCode = values.check && failed.length > 0 ? 1 : 0;
}

await main();
