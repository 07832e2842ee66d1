import { type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { type NeighbourQuery } from '../graph-view.ts';
import { checkNeighbours, idsByLabel, type NeighbourEnd, neighbourEnds } from '../neighbour-ends.ts';
import { isPopular } from './is-popular.ts';
import { hasMissing, keysOfIds } from './node-keys.ts';
import { decodeRelationship, RELATIONSHIP_COLUMNS } from './read-relationships.ts';
import { type EndColumn } from './relationship-table.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

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
    const ends = neighbourEnds(label, query.types);
    for (const [id, key] of keysOfIds(connection, ofLabel)) {
      const relationships = ends.flatMap((end) =>
        readEnd(connection, end, key, query.first).map((row) => decodeRelationship(end.type, row)),
      );
      found.set(id, relationships);
    }
  }
  return ids.map((id) => [...(found.get(id) ?? [])]);
}

function readEnd(
  connection: SqliteConnection,
  { type, direction }: NeighbourEnd,
  key: number,
  first: number,
): SqlRow[] {
  const [here, there]: [EndColumn, EndColumn] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  const label = onlyLabel(connection, type, direction);
  if (label !== null && isPopular(connection, { label, type, here, key }, first)) {
    const byId =
      `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(label)} AS n CROSS JOIN ${quoted(type)} AS r` +
      ` ON r.${quoted(there)} = n."key" AND r.${quoted(here)} = ? ORDER BY n."id", "article" LIMIT ?`;
    return connection.all(byId, [key, first]);
  }
  const other = direction === 'OUT' ? 'to' : 'from';
  const sorted =
    `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(type)} AS r WHERE r.${quoted(here)} = ?` +
    ` ORDER BY ${quoted(other)}, "article" LIMIT ?`;
  return connection.all(sorted, [key, first]);
}

/** The label of all nodes at the other end; null where there may be several, or ends without a node. */
function onlyLabel(connection: SqliteConnection, type: RelationshipType, direction: 'OUT' | 'IN'): NodeLabel | null {
  const { from, to } = RELATIONSHIP_DEFINITIONS[type];
  const [label, ...more] = direction === 'OUT' ? to : from;
  if (more.length > 0 || hasMissing(connection)) return null;
  return label!;
}
