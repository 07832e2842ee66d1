import { int } from 'neo4j-driver';

import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { checkFilter } from '../check-filter.ts';
import { type Filter, type ListQuery, type Page } from '../graph-view.ts';
import { decodeCursor, itemAt, type Position } from '../list-cursor.ts';
import { checkOrder, type OrderTerm } from '../list-order.ts';
import { pageSize } from '../page-size.ts';
import { compileSource, sourceClause } from './compile-filter.ts';
import { compileIndexHint, compileOrder, compilePosition, positionValues } from './compile-order.ts';
import { CypherValues } from './cypher-values.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { decodeNode, nodeList } from './neo4j-properties.ts';

/** One query, ready to be sent with others of the same shape. */
interface Compiled {
  /** Finds nodes as `n` for the row `q` and returns one `result`. */
  cypher: string;
  values: CypherValues;
  /** How many nodes to take; 0 for a count. */
  limit: number;
}

/** One page per query; reads one node more than it gives, to know whether there are more. */
export async function readPages<L extends NodeLabel>(
  connection: Neo4jConnection,
  label: L,
  queries: readonly ListQuery[],
): Promise<Page<NodeTypes[L]>[]> {
  const plans = queries.map((query) => ({ query, order: checkOrder(label, query.orderBy), ...pageSize(query) }));
  const compiled = plans.map(({ query, order, size, fromEnd }) => compilePage(label, query, order, size, fromEnd));
  const results = (await runAll(connection, compiled)) as Row[][];
  return plans.map(({ query, order, size, fromEnd }, at) => {
    const rows = results[at]!;
    const hasMore = rows.length > size;
    const nodes = rows.slice(0, size).map((row) => decodeNode(label, row));
    if (fromEnd) nodes.reverse();
    return {
      items: nodes.map((node) => itemOf(node, order)),
      hasNextPage: fromEnd ? query.before !== undefined : hasMore,
      hasPreviousPage: fromEnd ? hasMore : query.after !== undefined,
    };
  });
}

/** How many nodes of a label fulfil each filter. */
export async function countNodes(
  connection: Neo4jConnection,
  label: NodeLabel,
  filters: readonly (Filter | undefined)[],
): Promise<number[]> {
  const compiled = filters.map((filter) => {
    const values = new CypherValues();
    const source = compileSource({ label, filter: filter === undefined ? null : checkFilter(label, filter) }, values);
    return { cypher: `${sourceClause(source, 'q, n')} RETURN count(n) AS result`, values, limit: 0 };
  });
  return (await runAll(connection, compiled)) as number[];
}

function compilePage(label: NodeLabel, query: ListQuery, order: OrderTerm[], size: number, fromEnd: boolean): Compiled {
  const values = new CypherValues();
  const filter = query.filter === undefined ? null : checkFilter(label, query.filter);
  const source = compileSource({ label, filter }, values);
  for (const side of ['after', 'before'] as const) {
    const cursor = query[side];
    if (cursor === undefined) continue;
    const position = positionValues(order, decodeCursor(order, cursor, side), (value) => values.add(value));
    source.where.push(compilePosition(order, position, side));
  }
  source.where.push(...compileIndexHint(order));
  const cypher =
    `${sourceClause(source, 'q, n')} WITH n ORDER BY ${compileOrder(order, fromEnd)} LIMIT $limit` +
    ` RETURN collect(${nodeList(label, 'n')}) AS result`;
  return { cypher, values, limit: size + 1 };
}

/** A statement for each shape of query, with all queries of that shape; results in the order of the queries. */
async function runAll(connection: Neo4jConnection, compiled: readonly Compiled[]): Promise<unknown[]> {
  const shapes = new Map<string, { cypher: string; limit: number; queries: ReturnType<CypherValues['row']>[] }>();
  compiled.forEach(({ cypher, values, limit }, at) => {
    const key = `${limit} ${cypher}`;
    const shape = shapes.get(key) ?? { cypher, limit, queries: [] };
    shapes.set(key, shape);
    shape.queries.push(values.row(at));
  });
  const results: unknown[] = [];
  const read = [...shapes.values()].map(async ({ cypher, limit, queries }) => {
    const statement = `UNWIND $queries AS q CALL (q) { ${cypher} } RETURN q.at, result`;
    for (const [at, result] of await connection.read(statement, { queries, limit: int(limit) })) {
      results[at as number] = result;
    }
  });
  await Promise.all(read);
  return results;
}

/** An item of a page, of a node that has all fields of the order. */
export function itemOf<T extends object>(node: T, order: readonly OrderTerm[]): Page<T>['items'][number] {
  return itemAt(node, order, () => order.map(({ field }) => (node as Record<string, Position[number]>)[field]!));
}
