import { int } from 'neo4j-driver';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type FieldDefinition } from '../../model/definition.ts';
import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Span } from '../../model/span.ts';

import { foldCase } from '../fold-case.ts';
import { fieldsOf, forEachLabel } from '../node-fields.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { NEO4J_CAPABILITIES } from './neo4j-capabilities.ts';
import { type Row } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { hasRangeIndex } from './neo4j-schema.ts';

/** One field of a label as a property of its nodes. */
export interface Property {
  field: string;
  definition: FieldDefinition;
  /** The property that holds the text folded, for comparisons without regard to case. */
  folded: string | null;
  /** The property that holds the whole text where it is too long for the index on the field. */
  whole: string | null;
}

/** An indexed field holds this much of a longer text, and is compared by it. */
const INDEXED_LENGTH = NEO4J_CAPABILITIES.comparedTextLength!;

/** Each label's properties in the model's order. */
export const PROPERTIES: Record<NodeLabel, readonly Property[]> = forEachLabel((label) =>
  fieldsOf(label).map(([field, definition]) => ({
    field,
    definition,
    folded: definition.type === 'string' && definition.filterable === true ? `${field}_folded` : null,
    whole: wholeProperty(field, definition),
  })),
);

function wholeProperty(field: string, definition: FieldDefinition): string | null {
  return definition.type === 'string' && hasRangeIndex(field, definition) ? `${field}_whole` : null;
}

/** All fields of the nodes known as `alias`, as one list. */
export function nodeList(label: NodeLabel, alias: string): string {
  return `[${PROPERTIES[label].map((property) => valueOf(property, alias)).join(', ')}]`;
}

/** The expression for one field's whole value. */
export function valueOf({ field, whole }: Property, alias: string): string {
  const value = `${alias}.${quoted(field)}`;
  return whole === null ? value : `coalesce(${alias}.${quoted(whole)}, ${value})`;
}

/** A node from its {@link nodeList}. */
export function decodeNode<L extends NodeLabel>(label: L, values: Row): NodeTypes[L] {
  const node: Record<string, unknown> = {};
  PROPERTIES[label].forEach(({ field, definition }, position) => {
    node[field] = decodeValue(values[position], definition);
  });
  return node as unknown as NodeTypes[L];
}

/** Adds the properties that hold one field. Throws `STORE_INCONSISTENT` for a value that the model does not allow. */
export function encodeField(
  label: NodeLabel,
  id: string,
  { field, definition, folded, whole }: Property,
  value: unknown,
  properties: Record<string, unknown>,
): void {
  const encoded = value === null || value === undefined ? null : encodeValue(value, definition);
  if (encoded === null && definition.nullable !== true) {
    throw new OnRecordError('STORE_INCONSISTENT', `${label} ${id} has no ${field}`, { where: field });
  }
  if (encoded === undefined) {
    throw new OnRecordError('STORE_INCONSISTENT', `${label} ${id} has a ${field} of the wrong type`, { where: field });
  }
  const isText = typeof encoded === 'string';
  properties[field] = isText && whole !== null ? shortened(encoded) : encoded;
  if (folded !== null) properties[folded] = typeof value === 'string' ? encodeFolded(value) : null;
  if (whole !== null) properties[whole] = isText && shortened(encoded) !== encoded ? encoded : null;
}

/** A value that is compared with a field. */
export function encodeCompared(value: unknown, field: string, definition: FieldDefinition): unknown {
  // An integer is compared with a fraction too.
  const encoded = encodeValue(value, definition) ?? value;
  return typeof encoded === 'string' && wholeProperty(field, definition) !== null ? shortened(encoded) : encoded;
}

/** A text as it lies in a folded property, and as it is compared with one. */
export function encodeFolded(text: string): string {
  return toStorage(foldCase(text));
}

function encodeValue(value: unknown, { type }: FieldDefinition): unknown {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value) ? int(value as number) : undefined;
    case 'float':
      return Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'spans':
      return (value as Span[]).flatMap(({ start, end }) => [int(start), int(end)]);
    case 'strings':
      return (value as string[]).map(toStorage);
    case 'json':
      return JSON.stringify(value);
    case 'id':
    case 'string':
    case 'date':
    case 'datetime':
    case 'enum':
      return typeof value === 'string' ? toStorage(value) : undefined;
  }
}

/** A field's value from its property. A bulk import leaves empty lists out. */
export function decodeValue(value: unknown, { type, nullable }: FieldDefinition): unknown {
  if (value === null || value === undefined) {
    return nullable !== true && (type === 'spans' || type === 'strings') ? [] : null;
  }
  switch (type) {
    case 'integer':
    case 'float':
    case 'boolean':
      return value;
    case 'spans':
      return pairs(value as number[]);
    case 'strings':
      return (value as string[]).map(fromStorage);
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

function pairs(numbers: readonly number[]): Span[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    start: numbers[2 * index]!,
    end: numbers[2 * index + 1]!,
  }));
}

function shortened(text: string): string {
  if (text.length <= INDEXED_LENGTH) return text;
  const unit = text.charCodeAt(INDEXED_LENGTH);
  return text.slice(0, unit >= 0xdc00 && unit <= 0xdfff ? INDEXED_LENGTH - 1 : INDEXED_LENGTH);
}
