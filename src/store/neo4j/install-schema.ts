import { int } from 'neo4j-driver';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Neo4jConnection } from './neo4j-connection.ts';
import { OWN_LABELS, quoted } from './neo4j-names.ts';
import { neo4jStatements, SCHEMA_VERSION } from './neo4j-schema.ts';

const STORE = `(s:${quoted(OWN_LABELS.store)} {id: 'graph'})`;
/** The oldest server whose Cypher has `CALL (n) { … }` as it is used here (5.23) and that still gets corrections. */
const OLDEST = { major: 5, minor: 26 };

/**
 * Makes the constraints and indexes of a new store; before that checks that the server is new enough and that a graph
 * that is there is ours and of the version that this program reads. All of it may be run again, also after it was cut off.
 * Throws `STORE_UNAVAILABLE` where it is of another version or, for `readOnly`, still without a graph; `STORE_CORRUPT`
 * where the database holds something else.
 */
export async function installSchema(connection: Neo4jConnection, readOnly: boolean): Promise<void> {
  checkServer(await connection.serverAgent(), connection.where);
  const [row] = await connection.read(
    `OPTIONAL MATCH ${STORE} RETURN s.version, EXISTS { MATCH (n) WHERE NOT n:${quoted(OWN_LABELS.store)} }`,
  );
  const [version, hasNodes] = row as [number | null, boolean];
  if (version !== null) return refuseUnlessCurrent(version, connection.where);
  if (hasNodes) throw foreignGraph(connection.where);
  if (readOnly) throw emptyStore(connection.where);
  await connection.write(async (run) => {
    for (const statement of neo4jStatements()) await run(statement);
  });
  await connection.read('CALL db.awaitIndexes(9)');
  await connection.write((run) => run(`MERGE ${STORE} SET s.version = $version`, { version: int(SCHEMA_VERSION) }));
}

/** @param agent such as `Neo4j/5.26.28` or `Neo4j/2026.09.0` */
function checkServer(agent: string, where: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor)) return;
  throw new OnRecordError('STORE_UNAVAILABLE', `the server is ${JSON.stringify(agent)}`, {
    where,
    hint: `use Neo4j ${OLDEST.major}.${OLDEST.minor} or newer`,
  });
}

function refuseUnlessCurrent(version: number, where: string): void {
  if (version === SCHEMA_VERSION) return;
  throw new OnRecordError(
    'STORE_UNAVAILABLE',
    `the store has version ${version}, this program reads version ${SCHEMA_VERSION}`,
    { where, hint: version > SCHEMA_VERSION ? 'use a newer OnRecord' : 'name another database and ingest again' },
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
