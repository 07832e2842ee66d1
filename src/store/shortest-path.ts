import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

/** Between which two nodes a shortest path is looked for, and what it may lead along. */
export interface ShortestPathQuery {
  from: string;
  /** Another node. */
  to: string;
  /** The types of the relationships, followed either way. */
  types: readonly RelationshipType[];
  /** The labels of the nodes between the two, which may have any themselves. */
  via: readonly NodeLabel[];
  /** How many relationships at most, 1 to 6. */
  maxHops: number;
}

/** One of the shortest paths between two nodes. */
export interface ShortestPath {
  /** From one end to the other, both included. */
  nodeIds: string[];
  /** One fewer than the nodes. */
  relationships: Relationship[];
}
