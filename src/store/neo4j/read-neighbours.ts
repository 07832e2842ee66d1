import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type NeighbourQuery } from '../graph-view.ts';
import { checkNeighbours, idsByLabel, type NeighbourEnd, neighbourEnds } from '../neighbour-ends.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { decodeRelationship, RELATIONSHIP_LIST } from './read-relationships.ts';

/** The relationships at each node, either way, at most `first` of each type and direction; one statement per label. */
export async function readNeighbours(
  connection: Neo4jConnection,
  ids: readonly string[],
  query: NeighbourQuery,
): Promise<Relationship[][]> {
  checkNeighbours(query);
  const found = new Map<string, Relationship[]>();
  const reads = [...idsByLabel(ids)].map(async ([label, ofLabel]) => {
    const ends = neighbourEnds(label, query.types);
    if (ends.length === 0) return;
    const rows = await connection.read(statement(label, ends), {
      ids: ofLabel.map(toStorage),
      first: int(query.first),
    });
    for (const [id, position, list] of rows as [string, number, Row[]][]) {
      const relationships = list.map((row) => decodeRelationship(ends[position]!.type, row));
      found.set(fromStorage(id), [...(found.get(fromStorage(id)) ?? []), ...relationships]);
    }
  });
  await Promise.all(reads);
  return ids.map((id) => [...(found.get(id) ?? [])]);
}

function statement(label: NodeLabel, ends: readonly NeighbourEnd[]): string {
  const branches = ends.map(({ type, direction }, position) => {
    const [here, there] = direction === 'OUT' ? ['a', 'b'] : ['b', 'a'];
    return (
      `WITH n AS ${here!} MATCH (a)-[r:${quoted(type)}]->(b) WITH a, r, b ORDER BY ${there!}.id, r.articleId LIMIT $first` +
      ` RETURN ${position} AS position, collect(${RELATIONSHIP_LIST}) AS list`
    );
  });
  return (
    `UNWIND $ids AS id MATCH (n:${quoted(label)} {id: id}) CALL (n) { ${branches.join(' UNION ALL ')} }` +
    ` RETURN id, position, list ORDER BY id, position`
  );
}
