import { type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { goesWithItsEnds } from '../goes-with-its-ends.ts';
import { ARTICLE_BOUND_LABELS } from '../node-fields.ts';
import { quoted } from './sqlite-columns.ts';

export type EndColumn = 'from_key' | 'to_key';

/**
 * The statement's end of the relationships that popular events and speakers have by the thousand. They carry a copy of
 * its date, so that "what was said about this, latest first" reads only what it gives.
 */
const STATEMENT_ENDS: Partial<Record<RelationshipType, EndColumn>> = { ABOUT: 'from_key', MADE: 'to_key' };

/** The column of a type that leads to the statement whose date its rows carry; null where they carry none. */
export function datedEnd(type: RelationshipType): EndColumn | null {
  return STATEMENT_ENDS[type] ?? null;
}

/**
 * The two ends in the order of the table's key: first the one that comes with an article, since new articles have the
 * largest keys and their rows are appended.
 */
export function keyOrder(type: RelationshipType): [first: EndColumn, second: EndColumn] {
  const { from, to } = RELATIONSHIP_DEFINITIONS[type];
  return !areBound(from) && areBound(to) ? ['to_key', 'from_key'] : ['from_key', 'to_key'];
}

function areBound(labels: readonly NodeLabel[]): boolean {
  return labels.every((label) => label === 'Article' || ARTICLE_BOUND_LABELS.includes(label));
}

/** The DDL of a relationship type. */
export function relationshipTable(type: RelationshipType): string {
  const { description, from, to, fields } = RELATIONSHIP_DEFINITIONS[type];
  const [first, second] = keyOrder(type);
  const dated = datedEnd(type) !== null;
  const other = [second, ...(dated ? ['said_at'] : []), first].map(quoted).join(', ');
  return [
    `-- (${from.join('|')})-[${type}]->(${to.join('|')}): ${description}`,
    `CREATE TABLE ${quoted(type)} (`,
    '  "from_key" INTEGER NOT NULL,',
    '  "to_key" INTEGER NOT NULL,',
    '  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article',
    ...(dated ? ['  "said_at" TEXT, -- the statement’s'] : []),
    `  "properties" TEXT NOT NULL, -- JSON: ${Object.keys(fields).join(', ') || 'none'}; '' for none`,
    `  PRIMARY KEY (${[first, second].map(quoted).join(', ')}, "article_key")`,
    ') WITHOUT ROWID, STRICT;',
    `CREATE INDEX ${quoted(`${type}_${second.slice(0, -4)}`)} ON ${quoted(type)} (${other});`,
    ...(goesWithItsEnds(type)
      ? []
      : [`CREATE INDEX ${quoted(`${type}_article`)} ON ${quoted(type)} ("article_key") WHERE "article_key" <> 0;`]),
    '',
  ].join('\n');
}
