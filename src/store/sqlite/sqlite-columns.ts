import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type FieldDefinition, type FieldType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Span } from '../../model/span.ts';

import { foldCase, isAscii } from '../fold-case.ts';
import { fieldsOf, forEachLabel } from '../node-fields.ts';
import { fromStorage, isPlain, toStorage } from '../storage-text.ts';
import { type SqlValue } from './sqlite-connection.ts';

/** One field of a label as a column of its table. */
export interface Column {
  field: string;
  definition: FieldDefinition;
  /** The column that holds the text folded where SQLite's own `lower` gives another; see {@link foldedSql}. */
  folded: string | null;
}

export const COLUMN_TYPES: Record<FieldType, 'TEXT' | 'INTEGER' | 'REAL'> = {
  id: 'TEXT',
  string: 'TEXT',
  strings: 'TEXT',
  integer: 'INTEGER',
  float: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  datetime: 'TEXT',
  enum: 'TEXT',
  spans: 'TEXT',
  json: 'TEXT',
};

/** Each label's columns in the model's order. */
export const COLUMNS: Record<NodeLabel, readonly Column[]> = forEachLabel(columnsOf);

function columnsOf(label: NodeLabel): Column[] {
  return fieldsOf(label).map(([field, definition]) => ({
    field,
    definition,
    folded: definition.type === 'string' && definition.filterable === true ? foldedColumn(field) : null,
  }));
}

function foldedColumn(field: string): string {
  return `${field}_folded`;
}

/** A name as SQL; names come from the model only, never from a caller. */
export function quoted(name: string): string {
  return `"${name}"`;
}

/** A field’s value for its column. Throws `STORE_INCONSISTENT` for a value that the model does not allow. */
export function encodeField(label: NodeLabel, id: string, { field, definition }: Column, value: unknown): SqlValue {
  if (value === null || value === undefined) {
    if (definition.nullable === true) return null;
    throw new OnRecordError('STORE_INCONSISTENT', `${label} ${id} has no ${field}`, { where: field });
  }
  const encoded = encodeValue(value, definition);
  if (encoded !== undefined) return encoded;
  throw new OnRecordError('STORE_INCONSISTENT', `${label} ${id} has a ${field} of the wrong type`, { where: field });
}

/** A value that is compared with, or written into, a column of a type; undefined when it is not of that type. */
export function encodeValue(value: unknown, { type }: FieldDefinition): SqlValue | undefined {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value) ? (value as number) : undefined;
    case 'float':
      return Number.isFinite(value) ? (value as number) : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? Number(value) : undefined;
    case 'spans':
      return `[${(value as Span[]).map(encodeSpan).join(',')}]`;
    case 'strings':
    case 'json':
      return Array.isArray(value) && value.length === 0 ? '[]' : JSON.stringify(value);
    case 'id':
    case 'string':
    case 'date':
    case 'datetime':
    case 'enum':
      return typeof value === 'string' ? toStorage(value) : undefined;
  }
}

function encodeSpan({ start, end }: Span): string {
  return `[${start},${end}]`;
}

/** A text as it is compared without regard to case. */
export function encodeFolded(text: string): string {
  return toStorage(foldCase(text));
}

/** What lies in the folded column beside a text: nothing for ASCII, which SQLite's `lower` folds in the same way. */
export function foldedColumnValue(text: unknown): SqlValue {
  return typeof text === 'string' && !isPlain(text) && !isAscii(text) ? encodeFolded(text) : null;
}

/** SQL for a field's text folded, of the table known as `alias`. */
export function foldedSql(alias: string, field: string): string {
  return `coalesce(${alias}.${quoted(foldedColumn(field))}, lower(${alias}.${quoted(field)}))`;
}

/** A field’s value from its column. */
export function decodeValue(value: SqlValue, { type }: FieldDefinition): unknown {
  if (value === null) return null;
  switch (type) {
    case 'integer':
    case 'float':
      return value;
    case 'boolean':
      return value === 1;
    case 'spans':
      return (JSON.parse(value as string) as [number, number][]).map(([start, end]) => ({ start, end }));
    case 'strings':
    case 'json':
      return JSON.parse(value as string);
    case 'id':
    case 'string':
    case 'date':
    case 'datetime':
    case 'enum':
      return fromStorage(value as string);
  }
}
