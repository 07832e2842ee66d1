import { labelOfIdentifier } from '../../model/identifier.ts';

import { type DistanceQuery } from '../distance-query.ts';
import { toStorage } from '../storage-text.ts';
import { type Neo4jConnection } from './neo4j-connection.ts';
import { anyOf, quoted } from './neo4j-names.ts';

/** How many relationships lie between two nodes; null: more than so many; undefined: one of the nodes is not there. */
export async function readDistance(
  connection: Neo4jConnection,
  { from, to, types, maxHops }: DistanceQuery,
): Promise<number | null | undefined> {
  const labels = [labelOfIdentifier(from), labelOfIdentifier(to)];
  if (labels.includes(null) || types.length === 0) return undefined;
  const [first, second] = labels.map((label) => quoted(label!));
  // The server takes bounds as a part of the text only; there are six.
  const rows = await connection.read(
    `MATCH (a:${first!} {id: $from}) MATCH (b:${second!} {id: $to})` +
      ` OPTIONAL MATCH p = shortestPath((a)-[:${anyOf(types)}*..${Math.trunc(maxHops)}]-(b)) RETURN length(p)`,
    { from: toStorage(from), to: toStorage(to) },
  );
  return rows.length === 0 ? undefined : (rows[0]![0] as number | null);
}
