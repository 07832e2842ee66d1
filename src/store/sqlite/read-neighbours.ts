import { type Relationship } from '../../model/relationship.ts';

import { type NeighbourQuery } from '../graph-view.ts';
import { checkNeighbours, idsByLabel, neighbourEnds } from '../neighbour-ends.ts';
import { keysOfIds } from './node-keys.ts';
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
    const keys = keysOfIds(connection, ofLabel);
    for (const [id, key] of keys) {
      const relationships = ends.flatMap(({ type, sql }) =>
        connection.all(sql, [key, query.first]).map((row) => decodeRelationship(type, row)),
      );
      found.set(id, relationships);
    }
  }
  return ids.map((id) => [...(found.get(id) ?? [])]);
}

function endSql(type: string, direction: 'OUT' | 'IN'): string {
  const [here, there] = direction === 'OUT' ? ['from_key', 'to'] : ['to_key', 'from'];
  return (
    `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(type)} AS r WHERE r.${quoted(here!)} = ?` +
    ` ORDER BY ${quoted(there!)}, "article" LIMIT ?`
  );
}
