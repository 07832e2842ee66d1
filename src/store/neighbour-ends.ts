import { OnRecordError } from '../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../model/definition.ts';
import { labelOfIdentifier } from '../model/identifier.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { RELATIONSHIP_DEFINITIONS } from '../model/relationship.ts';

import { type NeighbourQuery } from './graph-view.ts';

/** The most relationships of one type and direction that a node is asked for. */
const MAX_PER_NODE = 1000;

/** One way out of a node: along relationships of a type that start or end there. */
export interface NeighbourEnd {
  type: RelationshipType;
  direction: 'OUT' | 'IN';
}

/** Checks a query; throws `BAD_USER_INPUT` for types that the model lacks and for sizes outside 1..1000. */
export function checkNeighbours({ types, first }: NeighbourQuery): void {
  for (const type of types) {
    if (RELATIONSHIP_TYPES.includes(type)) continue;
    throw new OnRecordError('BAD_USER_INPUT', `there is no relationship type ${JSON.stringify(type)}`, {
      where: 'types',
    });
  }
  if (!Number.isInteger(first) || first < 1 || first > MAX_PER_NODE) {
    throw new OnRecordError('BAD_USER_INPUT', `first must be a whole number from 1 to ${MAX_PER_NODE}`, {
      where: 'first',
    });
  }
}

/** The ways out of nodes of a label by some types, in the model's order, `OUT` first. */
export function neighbourEnds(label: NodeLabel, types: readonly RelationshipType[]): NeighbourEnd[] {
  return RELATIONSHIP_TYPES.filter((type) => types.includes(type)).flatMap((type): NeighbourEnd[] => {
    const { from, to } = RELATIONSHIP_DEFINITIONS[type];
    return [
      ...(from.includes(label) ? [{ type, direction: 'OUT' as const }] : []),
      ...(to.includes(label) ? [{ type, direction: 'IN' as const }] : []),
    ];
  });
}

/** Identifiers by the label that they tell; those that are no identifiers are left out. */
export function idsByLabel(ids: readonly string[]): Map<NodeLabel, string[]> {
  const byLabel = new Map<NodeLabel, string[]>();
  for (const id of new Set(ids)) {
    const label = labelOfIdentifier(id);
    if (label !== null) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  return byLabel;
}
