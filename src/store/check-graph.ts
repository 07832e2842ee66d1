import { RELATIONSHIP_TYPES, type RelationshipType } from '../model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../model/node-label.ts';

import { checkArticleTexts } from './check/check-article-texts.ts';
import { checkNodes } from './check/check-nodes.ts';
import { GraphChecksum } from './check/graph-checksum.ts';
import { RELATIONSHIP_INVARIANTS } from './check/relationship-invariants.ts';
import { type Violation } from './check/violation.ts';
import { type GraphStore } from './graph-store.ts';

/** What `checkGraph` found. */
export interface GraphCheck {
  /** See {@link GraphChecksum}: two graphs have the same checksum when they say the same. */
  checksum: string;
  nodes: Record<NodeLabel, number>;
  relationships: Record<RelationshipType, number>;
  /** Empty for a sound graph. In the order of labels and relationship types, by id. */
  violations: Violation[];
}

/**
 * Reads a whole graph and checks every invariant of src/store/check. Keeps the identifiers of all nodes in memory and of
 * everything else only a bounded part. Expects nobody to write meanwhile: a change between two reads could look like a
 * violation.
 */
export async function checkGraph(store: Pick<GraphStore, 'view' | 'checkStorage'>): Promise<GraphCheck> {
  const { view } = store;
  const checksum = new GraphChecksum();
  const damage = await store.checkStorage();
  const violations: Violation[] = damage.map((message) => ({ rule: 'storage-sound', id: 'store', message }));
  const known = new Map<NodeLabel, Set<string>>();
  for (const label of NODE_LABELS) {
    const ids = new Set<string>();
    known.set(label, ids);
    await checkNodes(view, label, violations, (node) => {
      ids.add(node.id);
      checksum.addNode(label, node);
    });
  }
  await checkArticleTexts(view, violations);
  const exists = (label: NodeLabel, id: string) => known.get(label)?.has(id) ?? false;
  for (const type of RELATIONSHIP_TYPES) {
    for await (const relationship of view.eachRelationship(type)) {
      checksum.addRelationship(relationship);
      for (const { rule, problem } of RELATIONSHIP_INVARIANTS) {
        const message = problem(relationship, exists);
        const { from, to } = relationship;
        if (message !== null) violations.push({ rule, id: `${from} -${type}-> ${to}`, message });
      }
    }
  }
  return { checksum: checksum.digest(), ...(await view.statistics()), violations };
}
