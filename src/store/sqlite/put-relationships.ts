import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES } from '../../model/definition.ts';
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
    if (!RELATIONSHIP_TYPES.includes(type)) {
      throw new OnRecordError('STORE_INCONSISTENT', `there is no relationship type ${JSON.stringify(type)}`);
    }
    connection.run(
      `INSERT INTO ${quoted(type)} VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET` +
        ' "from_label" = excluded."from_label", "to_label" = excluded."to_label", "properties" = excluded."properties"',
      [from, fromLabel, to, toLabel, articleId ?? '', JSON.stringify(properties)],
    );
    touched.add(fromLabel, from);
    touched.add(toLabel, to);
  }
  return relationships.length;
}

function byKey(a: Relationship, b: Relationship): number {
  return compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
