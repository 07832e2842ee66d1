import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { goesWithItsEnds } from '../goes-with-its-ends.ts';
import { keysOfIds } from './node-keys.ts';
import { removeSpeakerEvents } from './speaker-events.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Removes every relationship that starts or ends at one of some nodes of a label. */
export function removeRelationshipsOf(
  connection: SqliteConnection,
  label: NodeLabel,
  keys: readonly number[],
  touched: TouchedNodes,
): void {
  for (const type of RELATIONSHIP_TYPES) {
    const { from, to } = RELATIONSHIP_DEFINITIONS[type];
    if (from.includes(label)) removeWhere(connection, type, 'from_key', keys, touched);
    if (to.includes(label)) removeWhere(connection, type, 'to_key', keys, touched);
  }
}

/** Removes the relationships of a type that start or end at one of some nodes, whatever their labels. */
export function clearRelationships(
  connection: SqliteConnection,
  type: RelationshipType,
  touching: readonly string[],
  touched: TouchedNodes,
): void {
  const keys = [...keysOfIds(connection, touching).values()];
  removeWhere(connection, type, 'from_key', keys, touched);
  removeWhere(connection, type, 'to_key', keys, touched);
}

/** Removes the relationships that rest on one of some articles and do not go with the article's own nodes. */
export function removeRelationshipsOnArticles(
  connection: SqliteConnection,
  articles: readonly number[],
  touched: TouchedNodes,
): void {
  for (const type of RELATIONSHIP_TYPES) {
    if (!goesWithItsEnds(type)) removeWhere(connection, type, 'article_key', articles, touched);
  }
}

function removeWhere(
  connection: SqliteConnection,
  type: RelationshipType,
  column: 'from_key' | 'to_key' | 'article_key',
  keys: readonly number[],
  touched: TouchedNodes,
): void {
  const removed = connection.all(
    `DELETE FROM ${quoted(type)} WHERE ${quoted(column)} IN (SELECT "value" FROM json_each(?))${PARTIAL[column] ?? ''}` +
      ' RETURNING "from_key", "to_key"',
    [JSON.stringify(keys)],
  );
  for (const [from, to] of removed) touched.removed(type, from as number, to as number);
  removeSpeakerEvents(connection, type, removed as [number, number][]);
}

/** Names the condition of the partial index, so that the index can be used. */
const PARTIAL: Record<string, string> = { article_key: ` AND "article_key" <> 0` };
