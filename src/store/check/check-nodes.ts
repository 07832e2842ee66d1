import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type GraphView } from '../graph-view.ts';
import { type Linked, NODE_INVARIANTS, type NodeInvariant } from './node-invariants.ts';
import { type Violation } from './violation.ts';

const BATCH = 200;

/** Checks every node of a label against its invariants, with one read of each relationship type per batch. */
export async function checkNodes<L extends NodeLabel>(
  view: GraphView,
  label: L,
  violations: Violation[],
  visit: (node: NodeTypes[L]) => void,
): Promise<void> {
  const invariants = NODE_INVARIANTS.filter((invariant) => invariant.label === label);
  let batch: NodeTypes[L][] = [];
  for await (const node of view.eachNode(label)) {
    visit(node);
    batch.push(node);
    if (batch.length < BATCH) continue;
    await checkBatch(view, batch, invariants, violations);
    batch = [];
  }
  await checkBatch(view, batch, invariants, violations);
}

async function checkBatch(
  view: GraphView,
  nodes: readonly NodeTypes[NodeLabel][],
  invariants: readonly NodeInvariant[],
  violations: Violation[],
): Promise<void> {
  const links = await readLinks(view, nodes, invariants);
  nodes.forEach((node, position) => {
    const linked: Linked = (type, direction) => links.get(`${direction} ${type}`)![position]!;
    for (const { rule, problem } of invariants) {
      const message = problem(node, linked);
      if (message !== null) violations.push({ rule, id: node.id, message });
    }
  });
}

async function readLinks(
  view: GraphView,
  nodes: readonly NodeTypes[NodeLabel][],
  invariants: readonly NodeInvariant[],
): Promise<Map<string, Relationship[][]>> {
  const ids = nodes.map(({ id }) => id);
  const links = new Map<string, Relationship[][]>();
  for (const { type, direction } of invariants.flatMap(({ reads }) => reads)) {
    const key = `${direction} ${type}`;
    if (!links.has(key)) links.set(key, await view.relationships(type, direction, ids));
  }
  return links;
}
