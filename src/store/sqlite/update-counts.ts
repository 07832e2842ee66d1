import { type NodeWrite } from '../../graph/graph-change.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Brings the counts of the touched nodes to those of the graph: new nodes are counted, older ones moved. */
export function updateCounts(connection: SqliteConnection, touched: TouchedNodes): void {
  for (const [label, ids] of touched.newlyCounted()) {
    const counts = (COUNT_RULES[label] ?? []).map(({ field, type, direction }) => {
      const end = direction === 'IN' ? 'to_id' : 'from_id';
      return `${quoted(field)} = (SELECT count(*) FROM ${quoted(type)} WHERE ${quoted(end)} = "id")`;
    });
    connection.run(
      `UPDATE ${quoted(label)} SET ${counts.join(', ')} WHERE "id" IN (SELECT "value" FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  }
  for (const { label, id, field, delta } of touched.movedCounts()) {
    connection.run(`UPDATE ${quoted(label)} SET ${quoted(field)} = ${quoted(field)} + ? WHERE "id" = ?`, [delta, id]);
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
