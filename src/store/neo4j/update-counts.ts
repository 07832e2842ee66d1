import { COUNT_RULES } from '../count-rules.ts';
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
