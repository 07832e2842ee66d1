import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

import { type ListQuery, type Page } from './graph-view.ts';

/** What to read of nodes of one label, and what hangs on each; further parts to any depth. */
export interface NodeSelection {
  label: NodeLabel;
  /** Names of the model's fields; `id` is always read besides. A view may give more. */
  fields: readonly string[];
  /** Keys are the caller's: answers come under them. */
  parts: Readonly<Record<string, ReferenceSelection | LinkSelection | ListSelection>>;
}

/** The node whose id a field of a node holds. */
export interface ReferenceSelection {
  kind: 'reference';
  field: string;
  /** By label; a node of another label is left out. */
  ends: readonly NodeSelection[];
  /** A relation of the model that leads there too, where there is one: an engine may go that way. */
  along?: string;
}

/** The relationships of a type at a node with the nodes that they lead to, ordered by the other end's id. */
export interface LinkSelection {
  kind: 'link';
  type: RelationshipType;
  /** OUT: the node is the relationship's start. */
  direction: 'OUT' | 'IN';
  /** By label; ends of other labels are left out. */
  ends: readonly NodeSelection[];
  /** Whether the relationships themselves are wanted too. */
  isRelationshipWanted: boolean;
}

/** A page of the nodes that lead to a node, and how many there are on all pages. */
export interface ListSelection {
  kind: 'list';
  /** How they lead to it: by a relation of theirs, or by the field that holds its id. */
  by: { relation: string } | { field: string };
  /** Its filter is on top of that. */
  query: ListQuery;
  items: NodeSelection;
  isPageWanted: boolean;
  isCountWanted: boolean;
}

/** What one call reads: the node with an id, or a list of nodes. */
export type Selection =
  | { kind: 'node'; id: string; node: NodeSelection }
  | (Pick<ListSelection, 'query' | 'items' | 'isPageWanted' | 'isCountWanted'> & { kind: 'list' });

/** Where a node that was selected keeps its parts. */
export const PARTS = Symbol('parts');

/** A node with the fields that were selected, and its parts by key. */
export interface SelectedNode {
  id: string;
  [field: string]: unknown;
  [PARTS]?: Record<string, SelectedPart>;
}

/** Null for a reference that leads to nothing, or to a node of another label. */
export type SelectedPart = SelectedNode | null | SelectedLinks | SelectedList;

export type SelectedLinks = { node: SelectedNode; relationship: Relationship | null }[];

/** Null: not wanted. */
export interface SelectedList {
  page: Page<SelectedNode> | null;
  count: number | null;
}

/** The answer to a {@link Selection}: a node (null where there is none), or a list. */
export type Selected<S extends Selection> = S extends { kind: 'node' } ? SelectedNode | null : SelectedList;
