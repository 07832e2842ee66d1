import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

/** The columns that {@link decodeRelationship} takes. */
export const RELATIONSHIP_COLUMNS = '"from_label", "from_id", "to_label", "to_id", "article_id", "properties"';

/** The relationships of a type at each of some nodes, each list ordered by the other end's id. */
export function readRelationships(
  connection: SqliteConnection,
  type: RelationshipType,
  direction: 'OUT' | 'IN',
  ids: readonly string[],
): Relationship[][] {
  if (!RELATIONSHIP_TYPES.includes(type)) {
    throw new OnRecordError('BAD_USER_INPUT', `there is no relationship type ${JSON.stringify(type)}`, {
      where: 'type',
    });
  }
  const [here, there] = direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
  const rows = connection.all(
    `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(type)} WHERE ${quoted(here!)} IN (SELECT "value" FROM json_each(?))` +
      ` ORDER BY ${quoted(here!)}, ${quoted(there!)}, "article_id"`,
    [JSON.stringify(ids)],
  );
  const byNode = new Map<string, Relationship[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const relationship = decodeRelationship(type, row);
    byNode.get(direction === 'OUT' ? relationship.from : relationship.to)!.push(relationship);
  }
  return ids.map((id) => [...byNode.get(id)!]);
}

export function decodeRelationship(type: RelationshipType, row: SqlRow): Relationship {
  const [fromLabel, from, toLabel, to, articleId, properties] = row as string[];
  return {
    type,
    fromLabel: fromLabel as NodeLabel,
    from: from!,
    toLabel: toLabel as NodeLabel,
    to: to!,
    articleId: articleId === '' ? null : articleId!,
    properties: JSON.parse(properties!) as Relationship['properties'],
  };
}
