import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type Relationship } from '../../model/relationship.ts';

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
  for (const relationship of [...relationships].sort(byKey)) {
    const { type, from, fromLabel, to, toLabel, articleId, properties } = relationship;
    const { insert, replace } = statementsOf(type);
    const values = [from, to, articleId ?? '', fromLabel, toLabel, JSON.stringify(properties)];
    const isNew = connection.run(insert, values) === 1;
    if (!isNew) connection.run(replace, values);
    touched.relationship(type, { label: fromLabel, id: from }, { label: toLabel, id: to }, isNew ? 1 : 0);
  }
  return relationships.length;
}

/** Two statements instead of one upsert, because SQLite does not tell whether an upsert inserted; counts depend on it. */
function statementsOf(type: RelationshipType): { insert: string; replace: string } {
  if (!RELATIONSHIP_TYPES.includes(type)) {
    throw new OnRecordError('STORE_INCONSISTENT', `there is no relationship type ${JSON.stringify(type)}`);
  }
  const into =
    `${quoted(type)} ("from_id", "to_id", "article_id", "from_label", "to_label", "properties")` +
    ' VALUES (?, ?, ?, ?, ?, ?)';
  return { insert: `INSERT INTO ${into} ON CONFLICT DO NOTHING`, replace: `REPLACE INTO ${into}` };
}

function byKey(a: Relationship, b: Relationship): number {
  return compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
