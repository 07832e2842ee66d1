import { type FieldDefinition, RELATIONSHIP_TYPES } from '../../model/definition.ts';
import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { LABEL_SLOTS, labelNumber, MISSING_NODES_TABLE } from './node-keys.ts';
import { relationshipTable } from './relationship-table.ts';
import { SEARCH_TABLE } from './search-table.ts';
import { SPEAKER_EVENTS_TABLE } from './speaker-events.ts';
import { type Column, COLUMN_TYPES, COLUMNS, quoted } from './sqlite-columns.ts';

/** Raised with every migration (sqlite-migrations.ts). */
export const SCHEMA_VERSION = 3;
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
    MISSING_NODES_TABLE,
    ...RELATIONSHIP_TYPES.map(relationshipTable),
    SPEAKER_EVENTS_TABLE,
    RECORD_TABLES,
    SEARCH_TABLE,
  ].join('\n');
}

/** The DDL of a label. */
export function nodeTable(label: NodeLabel): string {
  const lines = COLUMNS[label].flatMap((column) => columnLines(column));
  return [
    `-- ${NODE_DEFINITIONS[label].description}`,
    `CREATE TABLE ${quoted(label)} (`,
    `  "key" INTEGER PRIMARY KEY, -- growing, ${labelNumber(label)} modulo ${LABEL_SLOTS}: relationships and full text know the node by it`,
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
  if (folded === null) return lines;
  return [...lines, { sql: `  ${quoted(folded)} ${type}`, comment: 'case folded, where it is more than its lower()' }];
}

function describe({ type, description, values }: FieldDefinition): string {
  if (type === 'spans') return `${description} JSON: [[start, end], …].`;
  if (type === 'strings' || type === 'json') return `${description} JSON.`;
  return values === undefined ? description : `${description} One of ${values.join(', ')}.`;
}

function withComma({ sql, comment }: ColumnLine, comma: boolean): string {
  return `${sql}${comma ? ',' : ''}${comment === null ? '' : ` -- ${comment}`}`;
}

/**
 * For what lists can be ordered by and for references to other nodes. Nodes that share a value lie in the order of their
 * keys there, so that an index of few values grows at few places; a list's last order, by id, is made among them.
 */
function indexOf(label: NodeLabel, { field, definition }: Column): string[] {
  const isReference = definition.type === 'id' && field !== 'id';
  if (definition.filterable !== true || !(definition.sortable === true || isReference)) return [];
  return [`CREATE INDEX ${quoted(`${label}_${field}`)} ON ${quoted(label)} (${quoted(field)});`];
}
