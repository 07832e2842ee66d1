import { type RelationshipType } from '../model/definition.ts';

/** Between which two nodes, and along what, {@link GraphView.distance} counts. */
export interface DistanceQuery {
  from: string;
  /** Another node. */
  to: string;
  /** The types of the relationships, followed either way. */
  types: readonly RelationshipType[];
  /** How many relationships at most, 1 to 6. */
  maxHops: number;
}
