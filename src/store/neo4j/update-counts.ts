import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { toStorage } from '../storage-text.ts';
import { inBatches } from './in-batches.ts';
import { type Run } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Brings the counts of the touched nodes to those of the graph. */
export async function updateCounts(run: Run, touched: TouchedNodes): Promise<void> {
  for (const [label, ids] of touched.counted()) {
    const counts = (COUNT_RULES[label] ?? []).map(({ field, type, direction }) => {
      const [left, right] = direction === 'IN' ? ['<', ''] : ['', '>'];
      return `n.${quoted(field)} = COUNT { (n)${left}-[:${quoted(type)}]-${right}() }`;
    });
    const update = `UNWIND $ids AS id MATCH (n:${quoted(label)} {id: id}) SET ${counts.join(', ')}`;
    for (const batch of inBatches(ids)) await run(update, { ids: batch });
  }
}

/** The counts that nodes come with, by label, as rows of `UNWIND`. */
export function encodeCounts(writes: readonly NodeWrite[]): Map<NodeLabel, { id: string; counts: unknown }[]> {
  const rows = new Map<NodeLabel, { id: string; counts: unknown }[]>();
  for (const { label, node } of writes) {
    const values = node as unknown as Record<string, number>;
    const counts = (COUNT_RULES[label] ?? []).map(({ field }) => [field, int(values[field]!)]);
    if (counts.length === 0) continue;
    if (!rows.has(label)) rows.set(label, []);
    rows.get(label)!.push({ id: toStorage(node.id), counts: Object.fromEntries(counts) });
  }
  return rows;
}

/** Gives nodes the counts that they come with. */
export async function setCounts(run: Run, written: ReturnType<typeof encodeCounts>): Promise<void> {
  for (const [label, rows] of written) {
    const set = `UNWIND $rows AS row MATCH (n:${quoted(label)} {id: row.id}) SET n += row.counts`;
    for (const batch of inBatches(rows)) await run(set, { rows: batch });
  }
}
