import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Revision } from '../graph-writer.ts';
import { wrongVersion } from '../migration.ts';
import { type Neo4jConnection, type Run } from './neo4j-connection.ts';
import { SCHEMA_VERSION } from './neo4j-migrations.ts';
import { STORE_NODE } from './neo4j-names.ts';

/** Which change made the graph what it is. */
export async function readRevision(connection: Neo4jConnection): Promise<Revision> {
  const [row] = await connection.read(`MATCH ${STORE_NODE} RETURN coalesce(s.revision, 0)`);
  return String(row?.[0] ?? 0) as Revision;
}

/**
 * Makes all other writers wait until this transaction ends, as they do with one file, so that none of two changes at once
 * loses what the other counted.
 *
 * @throws OnRecordError `STORE_UNAVAILABLE` where someone has emptied the database or brought it to another version since
 *   it was opened
 */
export async function lockGraph(run: Run, where: string): Promise<{ revision: Revision; changedBy: string | null }> {
  const [row] = await run(
    `MATCH ${STORE_NODE} SET s.lock = true WITH s RETURN coalesce(s.revision, 0), s.changedBy, s.version`,
  );
  if (row === undefined) {
    throw new OnRecordError('STORE_UNAVAILABLE', 'the graph was removed meanwhile', { where, hint: 'start again' });
  }
  const [revision, changedBy, version] = row as [number, string | null, number];
  if (version !== SCHEMA_VERSION) throw wrongVersion(version, SCHEMA_VERSION, where);
  return { revision: String(revision) as Revision, changedBy };
}

/** Gives the graph a new revision, and the mark of the change that made it. */
export async function stampGraph(run: Run, mark: string): Promise<void> {
  await run(`MATCH ${STORE_NODE} SET s.revision = coalesce(s.revision, 0) + 1, s.changedBy = $mark`, { mark });
}
