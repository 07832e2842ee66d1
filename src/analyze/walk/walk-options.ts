import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

/** What a walk passes through unless told otherwise: mentions are too many, and a run joins everything that it read. */
export const WALKED_LABELS: readonly NodeLabel[] = NODE_LABELS.filter(
  (label) => label !== 'Mention' && label !== 'Run',
);

/** The relationship types that can lead to a node of one of these labels from some other node. */
export function typesBetween(labels: readonly NodeLabel[]): RelationshipType[] {
  return RELATIONSHIP_TYPES.filter((type) => {
    const { from, to } = RELATIONSHIP_DEFINITIONS[type];
    return [...from, ...to].some((label) => labels.includes(label));
  });
}

/** The relationship types that can join two nodes of these labels. */
export function typesAmong(labels: readonly NodeLabel[]): RelationshipType[] {
  return RELATIONSHIP_TYPES.filter((type) => {
    const { from, to } = RELATIONSHIP_DEFINITIONS[type];
    return [from, to].every((ends) => ends.some((label) => labels.includes(label)));
  });
}

/** The other end of a relationship at `id`. */
export function farEnd(relationship: Relationship, id: string): { id: string; label: NodeLabel } {
  return relationship.from === id
    ? { id: relationship.to, label: relationship.toLabel }
    : { id: relationship.from, label: relationship.fromLabel };
}

/** How strong the evidence for a relationship is, 0 to 1; 1 for those that are not in doubt. */
export function strengthOf({ properties }: Relationship): number {
  const strength = properties['score'] ?? properties['confidence'];
  return typeof strength === 'number' ? strength : 1;
}
