import { type NodeLabel } from './node-label.ts';

/**
 * The types a stored property can have. `date` is `YYYY-MM-DD`, `datetime` an ISO 8601 instant or a bare date where the
 * source names no time; `spans` and `strings` are arrays (JSON text where an engine has no arrays).
 */
export type FieldType =
  'id' | 'string' | 'strings' | 'integer' | 'float' | 'boolean' | 'date' | 'datetime' | 'enum' | 'spans' | 'json';

/** One property of a node or relationship: the single source of its DDL, its constraints and its place in model.json. */
export interface FieldDefinition {
  type: FieldType;
  description: string;
  /** Default false: the store guarantees a value. */
  nullable?: boolean;
  /** The closed set of values of an `enum`. */
  values?: readonly string[];
  /** Default false. Whether filters may name it; filterable fields that are also `sortable` get a range index. */
  filterable?: boolean;
  /** Default false. Whether lists may be ordered by it. */
  sortable?: boolean;
  /** Default false. Whether its text goes into the full-text index. */
  searchable?: boolean;
  /** Default false. Left out of the graph checksum because it depends on when or where ingest ran. */
  volatile?: boolean;
}

/** A relationship that filters and orders may follow from a node, by the name it has in the API. */
export interface RelationDefinition {
  relationship: RelationshipType;
  /** OUT: this node is the relationship's start. */
  direction: 'OUT' | 'IN';
  to: readonly NodeLabel[];
  description: string;
}

/** All that the stores and the emitted schema need to know of a node type; `fields` names every property of `T`. */
export interface NodeDefinition<T> {
  label: NodeLabel;
  description: string;
  fields: { [K in keyof T]-?: FieldDefinition };
  relations: Record<string, RelationDefinition>;
}

/** Every relationship type of the graph (design: docs/graph-model.md). */
export const RELATIONSHIP_TYPES = [
  'PUBLISHED_BY',
  'COVERS',
  'MADE',
  'REPORTED_IN',
  'ABOUT',
  'VIA',
  'ADDRESSED_TO',
  'SAID_AT',
  'WITHIN',
  'OCCURRENCE_OF',
  'CONTRADICTS',
  'IN',
  'REFERS_TO',
  'HOLDS_ROLE',
  'AFFILIATED_WITH',
  'TOOK_PART_IN',
  'AT',
  'PART_OF',
  'LOCATED_IN',
  'EXTRACTED_BY',
] as const;

export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** One relationship type: where it may start and end, and its properties. */
export interface RelationshipDefinition {
  type: RelationshipType;
  from: readonly NodeLabel[];
  to: readonly NodeLabel[];
  description: string;
  fields: Record<string, FieldDefinition>;
}
