import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type Relationship } from '../../model/relationship.ts';

import { idOfKeySql, keysOfIds, labelOfKey } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

/** The columns that {@link decodeRelationship} takes, of the relationships' table known as `r`. */
export const RELATIONSHIP_COLUMNS = [
  'r."from_key"',
  `${idOfKeySql('r."from_key"')} AS "from"`,
  'r."to_key"',
  `${idOfKeySql('r."to_key"')} AS "to"`,
  `${idOfKeySql('r."article_key"', ['Article'])} AS "article"`,
  'r."properties"',
].join(', ');

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
  const [here, there] = direction === 'OUT' ? ['from_key', 'to'] : ['to_key', 'from'];
  const rows = connection.all(
    `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(type)} AS r WHERE r.${quoted(here!)} IN (SELECT "value" FROM json_each(?))` +
      ` ORDER BY ${quoted(there!)}, "article"`,
    [JSON.stringify([...keysOfIds(connection, ids).values()])],
  );
  const byNode = new Map<string, Relationship[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const relationship = decodeRelationship(type, row);
    byNode.get(direction === 'OUT' ? relationship.from : relationship.to)!.push(relationship);
  }
  return ids.map((id) => [...byNode.get(id)!]);
}

/** A relationship from a row of its {@link RELATIONSHIP_COLUMNS}. */
export function decodeRelationship(type: RelationshipType, row: SqlRow): Relationship {
  const [fromKey, from, toKey, to, articleId, properties] = row;
  return {
    type,
    fromLabel: labelOfKey(fromKey as number),
    from: from as string,
    toLabel: labelOfKey(toKey as number),
    to: to as string,
    articleId: articleId as string | null,
    properties: decodeProperties(properties as string),
  };
}

/** What the column `properties` holds. */
export function decodeProperties(stored: string): Relationship['properties'] {
  return stored === '' ? {} : (JSON.parse(stored) as Relationship['properties']);
}
