import { auth, driver as openDriver } from 'neo4j-driver';

import { type CypherRecipe } from './cypher-recipes.ts';

/** The answer to one statement: the names of RETURN, and each row's values in that order; integers are numbers. */
export interface CypherAnswer {
  columns: string[];
  rows: unknown[][];
}

/** Asks a Neo4j database for reading, with no code of ours in between. */
export async function askCypher(
  url: string,
  query: string,
  parameters: Record<string, unknown> = {},
): Promise<CypherAnswer> {
  const { protocol, host, username, password, pathname } = new URL(url);
  const driver = openDriver(`${protocol}//${host}`, auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { keys, records } = await driver.executeQuery(query, parameters, {
      database: pathname.slice(1),
      routing: 'READ',
    });
    return { columns: keys.map(String), rows: records.map((record) => keys.map((key) => record.get(key) as unknown)) };
  } finally {
    await driver.close();
  }
}

/** Asks what a section of a page asks, with the values that it gives its parameters. */
export async function askRecipe(url: string, { query, parameters }: CypherRecipe): Promise<CypherAnswer> {
  const expressions = Object.entries(parameters).map(([name, expression]) => `${expression} AS ${name}`);
  if (expressions.length === 0) return askCypher(url, query);
  const { columns, rows } = await askCypher(url, `RETURN ${expressions.join(', ')}`);
  return askCypher(url, query, Object.fromEntries(columns.map((name, at) => [name, rows[0]![at]])));
}

/** Each row as an object. */
export function namedRows({ columns, rows }: CypherAnswer): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
}
