import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';

import { checkFilter } from '../check-filter.ts';
import { type Group, type GroupQuery } from '../graph-view.ts';
import { checkGroups } from '../group-query.ts';
import { compileSource, sourceClause } from './compile-filter.ts';
import { CypherValues } from './cypher-values.ts';
import { type Neo4jConnection } from './neo4j-connection.ts';
import { decodeValue, PROPERTIES, valueOf } from './neo4j-properties.ts';

/** How many nodes of a label have each combination of values, most first. */
export async function readGroups(connection: Neo4jConnection, label: NodeLabel, query: GroupQuery): Promise<Group[]> {
  const keys = checkGroups(label, query);
  const values = new CypherValues();
  const filter = query.filter === undefined ? null : checkFilter(label, query.filter);
  const source = compileSource({ label, filter }, values);
  const names = keys.map((_, position) => `k${position}`);
  const expressions = keys.map(({ field, prefix }, position) => {
    const value = valueOf(
      PROPERTIES[label].find((property) => property.field === field)!,
      'n',
    );
    return `${prefix === null ? value : `substring(${value}, 0, ${prefix})`} AS ${names[position]!}`;
  });
  // Nulls sort last in Cypher as long as the order ascends.
  const rows = await connection.read(
    `UNWIND [$query] AS q ${sourceClause(source, 'q, n')} WITH ${expressions.join(', ')}, count(n) AS found` +
      ` ORDER BY found DESC, ${names.join(', ')} LIMIT $first RETURN ${names.join(', ')}, found`,
    { query: values.row(0), first: int(query.first) },
  );
  return rows.map((row) => ({
    values: keys.map(({ definition }, position) => decodeValue(row[position], definition) as string | null),
    count: Number(row.at(-1)),
  }));
}
