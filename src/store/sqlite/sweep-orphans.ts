import { type NodeLabel } from '../../model/node-label.ts';

import { type Support, SUPPORT_RULES } from '../support-rules.ts';
import { removeOfLabel } from './remove-nodes.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { TouchedNodes } from './touched-nodes.ts';

/**
 * Removes those of the touched nodes that nothing supports any more, then what only they supported, until all that is
 * left is supported. The counts that move on the way are added to `touched`. Returns how many nodes went.
 */
export function sweepOrphans(connection: SqliteConnection, touched: TouchedNodes): number {
  let removed = 0;
  let candidates = touched;
  for (;;) {
    const next = new TouchedNodes();
    let orphans = 0;
    for (const [label, keys] of candidates.supported()) {
      const rules = SUPPORT_RULES[label];
      if (rules === undefined) continue;
      orphans += removeOfLabel(connection, label, unsupported(connection, label, rules, keys), next);
    }
    if (orphans === 0) return removed;
    removed += orphans;
    touched.addCounts(next);
    candidates = next;
  }
}

function unsupported(
  connection: SqliteConnection,
  label: NodeLabel,
  rules: readonly Support[],
  keys: readonly number[],
): number[] {
  const none = rules.map(({ type, direction }) => {
    const end = direction === 'IN' ? 'to_key' : 'from_key';
    return `NOT EXISTS (SELECT 1 FROM ${quoted(type)} AS r WHERE r.${quoted(end)} = n."key")`;
  });
  const sql =
    `SELECT n."key" FROM ${quoted(label)} AS n` +
    ` WHERE n."key" IN (SELECT "value" FROM json_each(?)) AND ${none.join(' AND ')}`;
  return connection.all(sql, [JSON.stringify(keys)]).map(([key]) => key as number);
}
