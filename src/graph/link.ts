import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

/** One end of a relationship. */
export interface End {
  label: NodeLabel;
  id: string;
}

/** A relationship from one end to the other. */
export function link(
  type: RelationshipType,
  from: End,
  to: End,
  articleId: string | null,
  properties: Relationship['properties'] = {},
): Relationship {
  return { type, fromLabel: from.label, from: from.id, toLabel: to.label, to: to.id, articleId, properties };
}
