import { type Relationship } from '../../model/relationship.ts';

import { type NeighbourQuery } from '../graph-view.ts';
import { checkNeighbours, idsByLabel, neighbourEnds } from '../neighbour-ends.ts';
import { decodeRelationship, RELATIONSHIP_COLUMNS } from './read-relationships.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/**
 * The relationships at each node, either way, at most `first` of each type and direction. One short statement for each,
 * because SQLite stops at the limit only where it asks about one node.
 */
export function readNeighbours(
  connection: SqliteConnection,
  ids: readonly string[],
  query: NeighbourQuery,
): Relationship[][] {
  checkNeighbours(query);
  const found = new Map<string, Relationship[]>();
  for (const [label, ofLabel] of idsByLabel(ids)) {
    const ends = neighbourEnds(label, query.types).map(({ type, direction }) => ({
      type,
      sql: endSql(type, direction),
    }));
    for (const id of ofLabel) {
      const relationships = ends.flatMap(({ type, sql }) =>
        connection.all(sql, [id, query.first]).map((row) => decodeRelationship(type, row)),
      );
      found.set(id, relationships);
    }
  }
  return ids.map((id) => [...(found.get(id) ?? [])]);
}

function endSql(type: string, direction: 'OUT' | 'IN'): string {
  const [here, there] = direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
  return (
    `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(type)} WHERE ${quoted(here!)} = ?` +
    ` ORDER BY ${quoted(there!)}, "article_id" LIMIT ?`
  );
}
