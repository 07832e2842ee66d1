import { type NodeLabel } from '../../model/node-label.ts';

import { type Support, SUPPORT_RULES } from '../support-rules.ts';
import { type Run } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { removeFound } from './remove-nodes.ts';
import { TouchedNodes } from './touched-nodes.ts';

/**
 * Removes those of the touched nodes that nothing supports any more, then what only they supported, until all that is
 * left is supported. What lost a relationship on the way is added to `touched`. Returns how many nodes went.
 */
export async function sweepOrphans(run: Run, touched: TouchedNodes): Promise<number> {
  let removed = 0;
  let candidates = touched.supported();
  for (;;) {
    const next = new TouchedNodes();
    let orphans = 0;
    for (const [label, ids] of candidates) {
      orphans += await removeFound(run, unsupported(label, SUPPORT_RULES[label]!), ids, next);
    }
    if (orphans === 0) return removed;
    removed += orphans;
    for (const [label, ids] of next.counted()) touched.addAll(ids.map((id) => [label, id]));
    for (const id of next.statements()) touched.put(['Statement', id]);
    candidates = next.supported();
  }
}

function unsupported(label: NodeLabel, rules: readonly Support[]): string {
  const none = rules.map(({ type, direction }) => {
    return `NOT EXISTS { (n)${direction === 'IN' ? '<' : ''}-[:${quoted(type)}]-${direction === 'OUT' ? '>' : ''}() }`;
  });
  return `MATCH (n:${quoted(label)}) WHERE n.id IN $ids AND ${none.join(' AND ')}`;
}
