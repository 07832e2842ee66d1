import { type NodeWrite } from '../../graph/graph-change.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Brings the counts of the touched nodes to those of the graph: most are moved, those of nodes that were expected counted. */
export function updateCounts(connection: SqliteConnection, touched: TouchedNodes): void {
  for (const [label, keys] of touched.toCount()) {
    const counts = (COUNT_RULES[label] ?? []).map(({ field, type, direction }) => {
      const end = direction === 'IN' ? 'to_key' : 'from_key';
      return `${quoted(field)} = (SELECT count(*) FROM ${quoted(type)} WHERE ${quoted(end)} = "key")`;
    });
    connection.run(
      `UPDATE ${quoted(label)} SET ${counts.join(', ')} WHERE "key" IN (SELECT "value" FROM json_each(?))`,
      [JSON.stringify(keys)],
    );
  }
  for (const { label, field, moved } of touched.movedCounts()) {
    const count = quoted(field);
    const table = quoted(label);
    const sql =
      `UPDATE ${table} SET ${count} = ${table}.${count} + d."value" ->> 1` +
      ` FROM json_each(?) AS d WHERE ${table}."key" = d."value" ->> 0`;
    connection.run(sql, [JSON.stringify(moved)]);
  }
}

/** Gives nodes the counts that they come with. */
export function setCounts(connection: SqliteConnection, writes: readonly NodeWrite[]): void {
  for (const { label, node } of writes) {
    const fields = (COUNT_RULES[label] ?? []).map(({ field }) => field);
    if (fields.length === 0) continue;
    const counts = fields.map((field) => (node as unknown as Record<string, number>)[field]!);
    const set = fields.map((field) => `${quoted(field)} = ?`).join(', ');
    connection.run(`UPDATE ${quoted(label)} SET ${set} WHERE "id" = ?`, [...counts, node.id]);
  }
}
