import { type RelationshipType } from '../model/definition.ts';
import { type NodeTypes } from '../model/graph-model.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

import { type ResolutionRecord } from '../resolve/resolution-record.ts';

/** A node to write, with all of its properties. */
export type NodeWrite = { [L in NodeLabel]: { label: L; node: NodeTypes[L] } }[NodeLabel];

/**
 * Everything that one step of ingest changes, applied in one transaction and in this order. Applying the same change
 * twice leaves the graph as applying it once.
 */
export interface GraphChange {
  /**
   * Articles to take out first, with all that rests on them alone: their statements, mentions, unnamed sources, every
   * relationship whose `articleId` is theirs, and their resolution records.
   */
  removeArticles: string[];
  /** Nodes to remove, with every relationship that touches them. */
  removeNodes: string[];
  /** Relationships of a type to remove before writing, wherever they start or end at one of these nodes. */
  clearRelationships: { type: RelationshipType; touching: string[] }[];
  /** Nodes to put: a node with the same id is replaced. */
  nodes: NodeWrite[];
  /** Relationships to put: one with the same type, ends and articleId is replaced. */
  relationships: Relationship[];
  /** Resolution records to put, by id. */
  records: ResolutionRecord[];
}
