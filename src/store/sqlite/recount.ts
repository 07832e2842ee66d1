import { COUNT_RULES } from '../count-rules.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Sets the counts of the touched nodes to those of the graph. */
export function recount(connection: SqliteConnection, touched: TouchedNodes): void {
  for (const [label, ids] of touched.byLabel()) {
    const counts = (COUNT_RULES[label] ?? []).map(({ field, type, direction }) => {
      const [here, there] = direction === 'IN' ? ['to_id', 'from_id'] : ['from_id', 'to_id'];
      const count = `SELECT count(DISTINCT ${quoted(there!)}) FROM ${quoted(type)} WHERE ${quoted(here!)} = "id"`;
      return `${quoted(field)} = (${count})`;
    });
    if (counts.length === 0) continue;
    connection.run(
      `UPDATE ${quoted(label)} SET ${counts.join(', ')} WHERE "id" IN (SELECT "value" FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  }
}
