import { type FieldDefinition, RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { goesWithItsEnds } from '../goes-with-its-ends.ts';
import { SEARCH_TABLE } from './search-table.ts';
import { type Column, COLUMN_TYPES, COLUMNS, quoted } from './sqlite-columns.ts';

/** Raised with every migration (sqlite-migrations.ts). */
export const SCHEMA_VERSION = 1;
/** "OnRe" in ASCII: tells an OnRecord store from any other SQLite file. */
export const APPLICATION_ID = 0x4f6e5265;

const RECORD_TABLES = `-- What resolving keeps of each article, found again by blocks (equivalence keys).
CREATE TABLE "resolution_record" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "article_id" TEXT NOT NULL,
  "blocks" TEXT NOT NULL, -- JSON array
  "data" TEXT NOT NULL -- JSON
) STRICT;
CREATE INDEX "resolution_record_article" ON "resolution_record" ("article_id");

CREATE TABLE "resolution_block" (
  "kind" TEXT NOT NULL,
  "block" TEXT NOT NULL,
  "record_id" TEXT NOT NULL REFERENCES "resolution_record" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("kind", "block", "record_id")
) WITHOUT ROWID, STRICT;
CREATE INDEX "resolution_block_record" ON "resolution_block" ("record_id");
`;

/** The DDL of a store: exactly what is executed for a new one, and what `schema/sqlite.sql` holds. */
export function sqliteSchema(): string {
  return [
    '-- Generated from src/model; do not edit. `npm run schema:emit` writes it anew.\n',
    `PRAGMA application_id = ${APPLICATION_ID};\nPRAGMA user_version = ${SCHEMA_VERSION};\n`,
    ...NODE_LABELS.map(nodeTable),
    ...RELATIONSHIP_TYPES.map(relationshipTable),
    RECORD_TABLES,
    SEARCH_TABLE,
  ].join('\n');
}

function nodeTable(label: NodeLabel): string {
  const lines = COLUMNS[label].flatMap((column) => columnLines(column));
  return [
    `-- ${NODE_DEFINITIONS[label].description}`,
    `CREATE TABLE ${quoted(label)} (`,
    '  "key" INTEGER PRIMARY KEY, -- the full-text index knows the node by it',
    lines.map((line, position) => withComma(line, position < lines.length - 1)).join('\n'),
    ') STRICT;',
    ...COLUMNS[label].flatMap((column) => indexOf(label, column)),
    '',
  ].join('\n');
}

interface ColumnLine {
  sql: string;
  comment: string | null;
}

function columnLines({ field, definition, folded }: Column): ColumnLine[] {
  const type = COLUMN_TYPES[definition.type];
  const constraint = field === 'id' ? ' NOT NULL UNIQUE' : definition.nullable === true ? '' : ' NOT NULL';
  const lines = [{ sql: `  ${quoted(field)} ${type}${constraint}`, comment: describe(definition) }];
  return folded === null ? lines : [...lines, { sql: `  ${quoted(folded)} ${type}${constraint}`, comment: null }];
}

function describe({ type, description, values }: FieldDefinition): string {
  if (type === 'spans') return `${description} JSON: [[start, end], …].`;
  if (type === 'strings' || type === 'json') return `${description} JSON.`;
  return values === undefined ? description : `${description} One of ${values.join(', ')}.`;
}

function withComma({ sql, comment }: ColumnLine, comma: boolean): string {
  return `${sql}${comma ? ',' : ''}${comment === null ? '' : ` -- ${comment}`}`;
}

/** Ordered lists end with the id, so each index does too; references to other nodes are looked up by value. */
function indexOf(label: NodeLabel, { field, definition }: Column): string[] {
  const isReference = definition.type === 'id' && field !== 'id';
  if (definition.filterable !== true || !(definition.sortable === true || isReference)) return [];
  return [`CREATE INDEX ${quoted(`${label}_${field}`)} ON ${quoted(label)} (${quoted(field)}, "id");`];
}

function relationshipTable(type: RelationshipType): string {
  const { description, from, to } = RELATIONSHIP_DEFINITIONS[type];
  return [
    `-- (${from.join('|')})-[${type}]->(${to.join('|')}): ${description}`,
    `CREATE TABLE ${quoted(type)} (`,
    '  "from_id" TEXT NOT NULL,',
    '  "from_label" TEXT NOT NULL,',
    '  "to_id" TEXT NOT NULL,',
    '  "to_label" TEXT NOT NULL,',
    `  "article_id" TEXT NOT NULL, -- '' where it rests on no single article`,
    `  "properties" TEXT NOT NULL, -- JSON: ${propertiesOf(type)}`,
    '  PRIMARY KEY ("from_id", "to_id", "article_id")',
    ') WITHOUT ROWID, STRICT;',
    `CREATE INDEX ${quoted(`${type}_to`)} ON ${quoted(type)} ("to_id", "from_id");`,
    ...(goesWithItsEnds(type)
      ? []
      : [`CREATE INDEX ${quoted(`${type}_article`)} ON ${quoted(type)} ("article_id") WHERE "article_id" <> '';`]),
    '',
  ].join('\n');
}

function propertiesOf(type: RelationshipType): string {
  return Object.keys(RELATIONSHIP_DEFINITIONS[type].fields).join(', ') || 'none';
}
