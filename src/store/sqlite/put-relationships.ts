import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type Relationship } from '../../model/relationship.ts';

import { insertRows } from './insert-rows.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Puts relationships by type, ends and article; returns how many were given. */
export function putRelationships(
  connection: SqliteConnection,
  relationships: readonly Relationship[],
  touched: TouchedNodes,
): number {
  // In key order, neighbours lie on the same page of the table.
  const sorted = [...relationships].sort(byKey);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const { type } = sorted[start]!;
    while (end < sorted.length && end - start < CHUNK && sorted[end]!.type === type) end++;
    putChunk(connection, type, sorted.slice(start, end), touched);
  }
  return relationships.length;
}

/** Small enough that writing a chunk row by row after all does not weigh. */
const CHUNK = 512;

/** Relationships of one type, as if all were new; when that was wrong, one after the other. */
function putChunk(
  connection: SqliteConnection,
  type: RelationshipType,
  relationships: readonly Relationship[],
  touched: TouchedNodes,
): void {
  const { insert, replace } = statementsOf(type);
  const rows = relationships.map(({ from, to, articleId, fromLabel, toLabel, properties }) => {
    return [from, to, articleId ?? '', fromLabel, toLabel, JSON.stringify(properties)];
  });
  const areNew = connection.attempt(() => insertRows(connection, insert, rows, DO_NOTHING) === rows.length);
  relationships.forEach((relationship, position) => {
    const isNew = areNew || insertRows(connection, insert, [rows[position]!], DO_NOTHING) === 1;
    if (!isNew) insertRows(connection, replace, [rows[position]!]);
    touched.put(relationship, isNew);
  });
}

const DO_NOTHING = ' ON CONFLICT DO NOTHING';

/** Two statements instead of one upsert, because SQLite does not tell whether an upsert inserted; counts depend on it. */
function statementsOf(type: RelationshipType): { insert: string; replace: string } {
  if (!RELATIONSHIP_TYPES.includes(type)) {
    throw new OnRecordError('STORE_INCONSISTENT', `there is no relationship type ${JSON.stringify(type)}`);
  }
  const into = `INTO ${quoted(type)} ("from_id", "to_id", "article_id", "from_label", "to_label", "properties")`;
  return { insert: `INSERT ${into}`, replace: `REPLACE ${into}` };
}

function byKey(a: Relationship, b: Relationship): number {
  return compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
