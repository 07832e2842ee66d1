import { type FieldDefinition, type FieldType } from '../../../model/definition.ts';
import { type NodeTypes } from '../../../model/graph-model.ts';
import { type NodeLabel } from '../../../model/node-label.ts';

import { type NodeWrite } from '../../../graph/graph-change.ts';

import { encodeField, PROPERTIES } from '../neo4j-properties.ts';
import { SEARCH_PROPERTIES, SEARCHABLE_LABELS } from '../neo4j-schema.ts';
import { searchProperties } from '../search-properties.ts';
import { type ImportColumn } from './csv-file.ts';

const TYPES: Record<FieldType, string> = {
  id: 'string',
  string: 'string',
  strings: 'string[]',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
  enum: 'string',
  spans: 'long[]',
  json: 'string',
};

/** A field as a column of its type. */
export function importColumn(field: string, { type }: FieldDefinition): ImportColumn {
  return `${field}:${TYPES[type]}`;
}

/** The columns of a label: every property that the adapter writes, the id first and in a space of its own. */
export function nodeColumns(label: NodeLabel): ImportColumn[] {
  const fields = PROPERTIES[label].flatMap(({ field, definition, folded, whole }): ImportColumn[] => [
    field === 'id' ? `id:ID(${label})` : importColumn(field, definition),
    ...[folded, whole].flatMap((name): ImportColumn[] => (name === null ? [] : [`${name}:string`])),
  ]);
  if (!SEARCHABLE_LABELS.includes(label)) return fields;
  return [...fields, ...Object.values(SEARCH_PROPERTIES).map((name): ImportColumn => `${name}:string`)];
}

/** The values of a node in the order of {@link nodeColumns}; its counts are those that it comes with. */
export function nodeValues<L extends NodeLabel>(label: L, node: NodeTypes[L]): unknown[] {
  const properties: Record<string, unknown> = {};
  for (const property of PROPERTIES[label]) {
    const value = (node as unknown as Record<string, unknown>)[property.field];
    encodeField(label, node.id, property, value, properties);
  }
  Object.assign(properties, searchProperties(label, node as NodeWrite['node']));
  return nodeColumns(label).map((column) => properties[column.slice(0, column.indexOf(':'))]);
}
