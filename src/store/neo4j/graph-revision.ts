import { type Revision } from '../graph-writer.ts';
import { type Neo4jConnection, type Run } from './neo4j-connection.ts';
import { OWN_LABELS, quoted } from './neo4j-names.ts';

const STORE = `(s:${quoted(OWN_LABELS.store)} {id: 'graph'})`;

/** Which change made the graph what it is. */
export async function readRevision(connection: Neo4jConnection): Promise<Revision> {
  const [row] = await connection.read(`MATCH ${STORE} RETURN coalesce(s.revision, 0)`);
  return String(row?.[0] ?? 0) as Revision;
}

/**
 * Makes all other writers wait until this transaction ends, as they do with one file, so that none of two changes at once
 * loses what the other counted.
 */
export async function lockGraph(run: Run): Promise<{ revision: Revision; changedBy: string | null }> {
  const [row] = await run(`MERGE ${STORE} SET s.lock = true WITH s RETURN coalesce(s.revision, 0), s.changedBy`);
  const [revision, changedBy] = row as [number, string | null];
  return { revision: String(revision) as Revision, changedBy };
}

/** Gives the graph a new revision, and the mark of the change that made it. */
export async function stampGraph(run: Run, mark: string): Promise<void> {
  await run(`MATCH ${STORE} SET s.revision = coalesce(s.revision, 0) + 1, s.changedBy = $mark`, { mark });
}
