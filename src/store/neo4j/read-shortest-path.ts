import { type RelationshipType } from '../../model/definition.ts';
import { labelOfIdentifier } from '../../model/identifier.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { type ShortestPath, type ShortestPathQuery } from '../shortest-path.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { anyOf, quoted } from './neo4j-names.ts';
import { decodeRelationship, relationshipList } from './read-relationships.ts';

/** How many relationships lie between two nodes; null: more than so many; undefined: one of the nodes is not there. */
export async function readDistance(
  connection: Neo4jConnection,
  query: ShortestPathQuery,
): Promise<number | null | undefined> {
  const row = await readPath(connection, query, 'length(p)');
  return row && (row[0] as number | null);
}

/** One of the shortest paths between two nodes; null: none of so many relationships; undefined: one of the nodes is not there. */
export async function readShortestPath(
  connection: Neo4jConnection,
  query: ShortestPathQuery,
): Promise<ShortestPath | null | undefined> {
  const list = relationshipList('r', 'startNode(r)', 'endNode(r)');
  const row = await readPath(connection, query, `[n IN nodes(p) | n.id], [r IN relationships(p) | [type(r), ${list}]]`);
  if (row === undefined || row[0] === null) return row && null;
  const [ids, relationships] = row as [string[], [RelationshipType, Row][]];
  return {
    nodeIds: ids.map(fromStorage),
    relationships: relationships.map(([type, values]): Relationship => decodeRelationship(type, values)),
  };
}

/** What is asked of the path `p`, in one statement. */
async function readPath(
  connection: Neo4jConnection,
  { from, to, types, via, maxHops }: ShortestPathQuery,
  asked: string,
): Promise<Row | undefined> {
  const labels = [labelOfIdentifier(from), labelOfIdentifier(to)];
  if (labels.includes(null) || types.length === 0) return undefined;
  const [first, second] = labels.map((label) => quoted(label!));
  const reached = types.flatMap((type) => {
    const ends = RELATIONSHIP_DEFINITIONS[type];
    return [...ends.from, ...ends.to];
  });
  // Left out where the types lead to nothing else: then the server looks at no node on the way.
  const between = reached.every((label) => via.includes(label))
    ? ''
    : ` WHERE all(n IN nodes(p) WHERE ${via.length === 0 ? '' : `n:${anyOf(via)} OR `}n = a OR n = b)`;
  // The server takes bounds as a part of the text only; there are six.
  const [row] = await connection.read(
    `MATCH (a:${first!} {id: $from}) MATCH (b:${second!} {id: $to})` +
      ` OPTIONAL MATCH p = shortestPath((a)-[:${anyOf(types)}*..${Math.trunc(maxHops)}]-(b))${between} RETURN ${asked}`,
    { from: toStorage(from), to: toStorage(to) },
  );
  return row;
}
