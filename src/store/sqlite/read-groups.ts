import { type NodeLabel } from '../../model/node-label.ts';

import { checkFilter } from '../check-filter.ts';
import { type Group, type GroupQuery } from '../graph-view.ts';
import { checkGroups } from '../group-query.ts';
import { compileFilter } from './compile-filter.ts';
import { type LongReads } from './long-reads.ts';
import { decodeValue, quoted } from './sqlite-columns.ts';
import { type SqlRow } from './sqlite-connection.ts';

/** How many nodes of a label have each combination of values, most first. */
export async function readGroups(longReads: LongReads, label: NodeLabel, query: GroupQuery): Promise<Group[]> {
  const keys = checkGroups(label, query);
  const values: SqlRow = [];
  const where =
    query.filter === undefined ? '' : ` WHERE ${compileFilter(checkFilter(label, query.filter), 'n', values)}`;
  const columns = keys.map(({ field, prefix }, position) => {
    const column = `n.${quoted(field)}`;
    return `${prefix === null ? column : `substr(${column}, 1, ${prefix})`} AS "key${position}"`;
  });
  const order = keys.map((_, position) => `${position + 1} NULLS LAST`).join(', ');
  const rows = await longReads.rows(
    [...keys.map((_, position) => `"key${position}"`), '"found"'],
    `SELECT ${columns.join(', ')}, count(*) AS "found" FROM ${quoted(label)} AS n${where}` +
      ` GROUP BY ${keys.map((_, position) => position + 1).join(', ')} ORDER BY "found" DESC, ${order} LIMIT ?`,
    [...values, query.first],
  );
  return rows.map((row) => ({
    values: keys.map(({ definition }, position) => decodeValue(row[position]!, definition) as string | null),
    count: Number(row.at(-1)),
  }));
}
