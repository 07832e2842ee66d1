import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type NeighbourQuery } from '../graph-view.ts';
import { checkNeighbours, idsByLabel, type NeighbourEnd, neighbourEnds } from '../neighbour-ends.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { decodeRelationship, RELATIONSHIP_LIST } from './read-relationships.ts';

/**
 * The relationships at each node, either way, at most `first` of each type and direction. One short statement for each
 * label, type and direction, all at once: the server takes seconds to plan one that unites them.
 */
export async function readNeighbours(
  connection: Neo4jConnection,
  ids: readonly string[],
  query: NeighbourQuery,
): Promise<Relationship[][]> {
  checkNeighbours(query);
  const ends = [...idsByLabel(ids)].flatMap(([label, ofLabel]) =>
    neighbourEnds(label, query.types).map((end) => ({ ...end, label, ids: ofLabel.map(toStorage) })),
  );
  const lists = await Promise.all(
    ends.map((end) => connection.read(statement(end.label, end), { ids: end.ids, first: int(query.first) })),
  );
  const found = new Map<string, Relationship[]>();
  ends.forEach(({ type }, position) => {
    for (const [id, rows] of lists[position] as [string, Row[]][]) {
      const known = found.get(fromStorage(id)) ?? [];
      found.set(fromStorage(id), [...known, ...rows.map((row) => decodeRelationship(type, row))]);
    }
  });
  return ids.map((id) => [...(found.get(id) ?? [])]);
}

function statement(label: NodeLabel, { type, direction }: NeighbourEnd): string {
  const [here, there] = direction === 'OUT' ? ['a', 'b'] : ['b', 'a'];
  return (
    `UNWIND $ids AS id MATCH (${here!}:${quoted(label)} {id: id}) CALL (${here!}) {` +
    ` MATCH (a)-[r:${quoted(type)}]->(b) WITH a, r, b ORDER BY ${there!}.id, r.articleId LIMIT $first` +
    ` RETURN collect(${RELATIONSHIP_LIST}) AS list } RETURN id, list`
  );
}
