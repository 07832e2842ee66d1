import { type RelationshipType } from '../model/definition.ts';
import { type NodeTypes } from '../model/graph-model.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

import { type Filter } from '../store/graph-view.ts';

import { type GraphqlContext } from './context.ts';
import { type AnyNode } from './loaders.ts';

/** The condition that a relation of the model leads to the node with this id. */
export function relatedTo(relation: string, id: string): Filter {
  return { relation, some: { field: 'id', op: 'eq', value: id } };
}

/** The id at the other end of a relationship. */
export function otherEnd(relationship: Relationship, id: string): string {
  return relationship.from === id ? relationship.to : relationship.from;
}

/** The first node that relationships of a type lead to from `id`, or null. For relations that lead to one at most. */
export async function relatedNode<L extends NodeLabel>(
  { loaders }: GraphqlContext,
  type: RelationshipType,
  id: string,
  label: L,
): Promise<NodeTypes[L] | null> {
  const relationship = (await loaders.relationships(type, 'OUT', id)).find((candidate) => candidate.toLabel === label);
  return relationship === undefined ? null : loaders.node(label, relationship.to);
}

/** The nodes, whatever their labels, at the other end of some relationships; each once, in the order given. */
export async function nodesAtOtherEnd(
  { loaders }: GraphqlContext,
  relationships: readonly Relationship[],
  id: string,
): Promise<AnyNode[]> {
  const ids = [...new Set(relationships.map((relationship) => otherEnd(relationship, id)))];
  return (await Promise.all(ids.map((other) => loaders.anyNode(other)))).filter((node) => node !== null);
}
