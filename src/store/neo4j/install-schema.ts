import { int } from 'neo4j-driver';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { pendingMigrations } from '../migration.ts';
import { checkServer } from './check-server.ts';
import { type Neo4jConnection } from './neo4j-connection.ts';
import { MIGRATIONS } from './neo4j-migrations.ts';
import { OWN_LABELS, quoted, STORE_NODE } from './neo4j-names.ts';

/**
 * Brings a database to the schema of this program, from an empty one or from an older version, a step at a time; before
 * that checks that the server is new enough and that a graph that is there is ours. A step that was cut off is run again
 * by whoever opens the store next; the version is raised when all steps to it are done.
 *
 * @param readOnly nothing is made or changed; the graph must be there and current
 * @param migrations those of this program; tests give longer lists
 * @throws OnRecordError `STORE_UNAVAILABLE` where it is of another version or, for `readOnly`, still without a graph;
 *   `STORE_CORRUPT` where the database holds something else
 */
export async function installSchema(
  connection: Neo4jConnection,
  readOnly: boolean,
  migrations: typeof MIGRATIONS = MIGRATIONS,
): Promise<void> {
  const { where } = connection;
  checkServer(await connection.serverAgent(), where);
  const [row] = await connection.read(
    `OPTIONAL MATCH ${STORE_NODE} RETURN s.version, EXISTS { MATCH (n) WHERE NOT n:${quoted(OWN_LABELS.store)} }`,
  );
  const [version, hasNodes] = row as [number | null, boolean];
  if (version === null && hasNodes) throw foreignGraph(where);
  if (version === null && readOnly) throw emptyStore(where);
  for (const { to, steps } of pendingMigrations(migrations, version ?? 0, { readOnly, where })) {
    for (const step of steps) await step.run(connection);
    await raiseVersion(connection, to);
  }
}

/** Never lowers it: another process may be further already. */
async function raiseVersion(connection: Neo4jConnection, to: number): Promise<void> {
  await connection.write((run) =>
    run(
      `MERGE ${STORE_NODE} SET s.version = CASE WHEN coalesce(s.version, 0) < $version THEN $version ELSE s.version END`,
      {
        version: int(to),
      },
    ),
  );
}

function foreignGraph(where: string): OnRecordError {
  return new OnRecordError('STORE_CORRUPT', 'the database holds a graph of another program', {
    where,
    hint: 'name an empty database',
  });
}

function emptyStore(where: string): OnRecordError {
  return new OnRecordError('STORE_UNAVAILABLE', 'there is no graph yet', {
    where,
    hint: 'run `onrecord ingest` first',
  });
}
