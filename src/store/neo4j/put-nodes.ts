import { type NodeLabel } from '../../model/node-label.ts';

import { type GraphChange, type NodeWrite } from '../../graph/graph-change.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { forEachLabel } from '../node-fields.ts';
import { toStorage } from '../storage-text.ts';
import { inBatches } from './in-batches.ts';
import { type Run } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { encodeField, PROPERTIES } from './neo4j-properties.ts';
import { searchProperties } from './search-properties.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** The nodes of one label as rows of `UNWIND`. */
export interface NodeRows {
  label: NodeLabel;
  rows: { id: string; properties: Record<string, unknown> }[];
}

/** Nodes by label, the last of several with one id. Throws `STORE_INCONSISTENT` for values that the model does not allow. */
export function encodeNodes(writes: GraphChange['nodes']): NodeRows[] {
  const byLabel = new Map<NodeLabel, Map<string, NodeWrite['node']>>();
  for (const { label, node } of writes) {
    const ofLabel = byLabel.get(label) ?? new Map<string, NodeWrite['node']>();
    byLabel.set(label, ofLabel.set(node.id, node));
  }
  return [...byLabel].map(([label, nodes]) => ({
    label,
    rows: [...nodes.values()].map((node) => ({ id: toStorage(node.id), properties: propertiesOf(label, node) })),
  }));
}

/** Puts nodes by label and id; their counts are left as they are, 0 for new ones. */
export async function putNodes(run: Run, written: readonly NodeRows[], touched: TouchedNodes): Promise<void> {
  for (const { label, rows } of written) {
    for (const batch of inBatches(rows, ({ properties }) => textSize(properties))) {
      const related = new Set((await run(PUT[label], { rows: batch })).map(([id]) => id as string));
      for (const { id } of batch) {
        if (related.has(id)) touched.put([label, id]);
        else touched.putFresh([label, id]);
      }
    }
  }
}

function propertiesOf(label: NodeLabel, node: NodeWrite['node']): Record<string, unknown> {
  const values = node as unknown as Record<string, unknown>;
  const properties: Record<string, unknown> = {};
  for (const property of GIVEN[label]) encodeField(label, node.id, property, values[property.field], properties);
  return Object.assign(properties, searchProperties(label, node));
}

/** Counts that the store keeps are not the caller's to give. */
const GIVEN = forEachLabel((label) => {
  const counted = (COUNT_RULES[label] ?? []).map(({ field }) => field);
  return PROPERTIES[label].filter(({ field }) => !counted.includes(field));
});

function textSize(properties: Record<string, unknown>): number {
  return Object.values(properties).reduce<number>(
    (size, value) => size + (typeof value === 'string' || Array.isArray(value) ? value.length : 0),
    0,
  );
}

/**
 * `+=` with a null removes a property, so what is given replaces what was there. Tells which statements had relationships,
 * which may be copies of what they were.
 */
const PUT: Record<NodeLabel, string> = forEachLabel((label) => {
  const zeros = (COUNT_RULES[label] ?? []).map(({ field }) => `n.${quoted(field)} = 0`);
  const create = zeros.length === 0 ? '' : ` ON CREATE SET ${zeros.join(', ')}`;
  const told = label === 'Statement' ? ' WITH n WHERE EXISTS { (n)--() } RETURN n.id' : '';
  return `UNWIND $rows AS row MERGE (n:${quoted(label)} {id: row.id})${create} SET n += row.properties${told}`;
});
