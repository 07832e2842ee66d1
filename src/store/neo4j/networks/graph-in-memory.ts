import { randomUUID } from 'node:crypto';

import { int } from 'neo4j-driver';

import { OnRecordError } from '../../../errors/onrecord-error.ts';

import { type NetworkProjection, type NetworkSize } from '../../network-measures.ts';
import { type Neo4jConnection, type Run } from '../neo4j-connection.ts';
import { JOINED_NODES } from './joined-nodes.ts';

/** A network in the memory of the server, under a name in the catalog of Graph Data Science. */
export interface GraphInMemory extends NetworkSize {
  name: string;
}

/** Times that nodes are joined: what is read in seconds. */
const MAX_JOINS = 20_000_000;
/** Bytes of the heap for each of them: twice what was seen, with the half of the heap for everything else. */
const BYTES_PER_JOIN = 64;
/** For the whole of it, from reading to the last rank. Milliseconds. */
const DEADLINE = 120_000;
const LESS_WORK = 'choose another projection or measure, or export the graph for a program of its own';
const MORE_MEMORY = 'raise server.memory.heap.max_size of Neo4j, or export the graph for a program of its own';
const PREFIX = 'onrecord-';

/** What a process that was killed left behind: nothing takes that long. */
const DROP_LEFT_BEHIND =
  'CALL gds.graph.list() YIELD graphName, database, creationTime' +
  ` WITH * WHERE graphName STARTS WITH '${PREFIX}' AND creationTime < datetime() - duration('PT10M')` +
  ' CALL gds.graph.drop(graphName, false, database) YIELD graphName AS dropped RETURN count(dropped)';
const DROP = 'CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName';

const LARGEST_HEAP =
  "CALL gds.debug.sysInfo() YIELD key, value WITH key, value WHERE key = 'heapMaxInBytes' RETURN toInteger(value)";

/**
 * Makes a network in the memory of the server, works with it, and removes it again; null where it has no links. Reads of a
 * cluster go to any member, and each has graphs of its own: so all of it is one transaction.
 *
 * @throws OnRecordError `QUERY_TOO_COMPLEX` where the network is too large; `STORE_TIMEOUT` where it takes too long
 */
export async function withGraphInMemory<T>(
  connection: Neo4jConnection,
  projection: NetworkProjection,
  work: (run: Run, graph: GraphInMemory) => Promise<T>,
): Promise<T | null> {
  const name = `${PREFIX}${randomUUID()}`;
  try {
    return await connection.readTogether(async (run) => {
      await run(DROP_LEFT_BEHIND);
      try {
        const size = await makeGraph(run, projection, name);
        return size === null ? null : await work(run, { name, ...size });
      } finally {
        // Where the transaction has failed nothing can be done in it: see below.
        await run(DROP, { name }).catch(() => undefined);
      }
    }, DEADLINE);
  } catch (error) {
    await connection.read(DROP, { name }).catch(() => undefined);
    if (!isOutOfMemory(error)) throw error;
    throw tooLarge('The network takes more memory than Neo4j has', { hint: MORE_MEMORY, cause: error });
  }
}

/** Links get their weights by joining parallel ones: the server need not hold what it counts for each pair. */
async function makeGraph(run: Run, projection: NetworkProjection, name: string): Promise<NetworkSize | null> {
  const [[heap] = []] = await run(LARGEST_HEAP);
  const most = Math.min(MAX_JOINS, Math.floor(Number(heap) / BYTES_PER_JOIN));
  const [[made] = []] = await run(
    `${JOINED_NODES[projection]} WITH a, b LIMIT $limit` +
      ' RETURN gds.graph.project($name, a, b, {relationshipProperties: {weight: 1.0}}, {readConcurrency: 1}) AS made',
    { name, limit: int(most + 1) },
  );
  if (made === null) return null;
  const { nodeCount, relationshipCount } = made as { nodeCount: number; relationshipCount: number };
  if (relationshipCount > most) {
    const hint = most < MAX_JOINS ? MORE_MEMORY : LESS_WORK;
    throw tooLarge(`The network joins nodes more than ${most} times`, { hint });
  }
  const [[written] = []] = await run(
    "CALL gds.graph.relationships.toUndirected($name, {relationshipType: '__ALL__', mutateRelationshipType: 'LINK'," +
      " aggregation: 'SUM', concurrency: 1}) YIELD relationshipsWritten RETURN relationshipsWritten",
    { name },
  );
  await run("CALL gds.graph.relationships.drop($name, '__ALL__') YIELD graphName RETURN graphName", { name });
  // Each is there once from either end.
  return { nodeCount, linkCount: Number(written) / 2 };
}

/** @param what what there is too much of */
export function tooLarge(
  what: string,
  { hint = LESS_WORK, cause }: { hint?: string; cause?: unknown } = {},
): OnRecordError {
  return new OnRecordError('QUERY_TOO_COMPLEX', what, { hint, cause });
}

function isOutOfMemory(error: unknown): boolean {
  const { cause } = error as { cause?: unknown };
  const words = [error, cause].map((one) => (one instanceof Error ? one.message : '')).join(' ');
  return /estimated memory|more memory than|heap space/i.test(words);
}
