import { type NodeTypes } from '../../model/graph-model.ts';
import { labelOfIdentifier } from '../../model/identifier.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { PARTS, type SelectedLinks, type SelectedNode } from '../../store/selection.ts';

import { type AnyNode, type Loaders } from '../loaders.ts';
import { type LinkReads } from './field-reads.ts';
import { partKey } from './plan.ts';

/**
 * Loaders that know what was read with a node for the resolver of one of its fields, and ask others for all else. Null where
 * nothing was read for it.
 */
export function loadersAround(
  source: SelectedNode,
  responseKey: string,
  links: readonly LinkReads[],
  others: Loaders,
): Loaders | null {
  const parts = source[PARTS];
  if (parts?.[partKey(responseKey, 0)] === undefined) return null;
  const relationships = new Map<string, Relationship[]>();
  const ends = new Map<string, AnyNode>();
  links.forEach(({ type, direction }, position) => {
    const read = parts[partKey(responseKey, position)] as SelectedLinks;
    relationships.set(
      `${type} ${direction}`,
      read.map(({ relationship }) => relationship!),
    );
    for (const { node } of read) ends.set(node.id, node as unknown as AnyNode);
  });
  return {
    ...others,
    node: async <L extends NodeLabel>(label: L, id: string) => {
      const end = labelOfIdentifier(id) === label ? (ends.get(id) as NodeTypes[L] | undefined) : undefined;
      return end ?? others.node(label, id);
    },
    anyNode: async (id) => ends.get(id) ?? others.anyNode(id),
    relationships: async (type, direction, id) => {
      const read = id === source.id ? relationships.get(`${type} ${direction}`) : undefined;
      return read ?? others.relationships(type, direction, id);
    },
  };
}
