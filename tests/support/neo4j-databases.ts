import { jest } from '@jest/globals';
import { auth, driver as openDriver } from 'neo4j-driver';

/** What runs these tests on a real server. */
export const NEO4J_RUNNER = 'tools/neo4j/conformance';

/** Milliseconds for one test. */
const SLOWEST = 180_000;

/**
 * The Neo4j databases that `ONRECORD_TEST_NEO4J` names: two URLs, separated by a space, of databases that may be emptied.
 * None where it is not set; `tell-what-is-not-run` says so then.
 */
export function neo4jDatabases(): [first: string, second: string][] {
  const variable = process.env['ONRECORD_TEST_NEO4J'] ?? '';
  if (variable === '') return [];
  // A server that shares a busy machine takes its time.
  jest.setTimeout(SLOWEST);
  const [first, second] = variable.split(' ');
  if (first === undefined || second === undefined) throw new Error('ONRECORD_TEST_NEO4J has to name two databases');
  return [[first, second]];
}

/** Runs statements one after the other, each in a transaction of its own, with no code of ours in between. */
export async function runCypher(url: string, ...statements: string[]): Promise<unknown[][]> {
  const { protocol, host, username, password } = new URL(url);
  const login = auth.basic(username, password);
  const driver = openDriver(`${protocol}//${host}`, login, { disableLosslessIntegers: true });
  try {
    let rows: unknown[][] = [];
    for (const statement of statements) {
      const { records } = await driver.executeQuery(statement);
      rows = records.map((record) => [...record.values()]);
    }
    return rows;
  } finally {
    await driver.close();
  }
}

/** Removes every node of a database but the one that knows the version of the schema, so that indexes stay. */
export async function emptyDatabase(url: string): Promise<string> {
  await runCypher(url, 'MATCH (n) WHERE NOT n:OnRecordStore DETACH DELETE n');
  return url;
}

/** Removes everything from a database, constraints and indexes too. */
export async function withoutSchema(url: string): Promise<string> {
  await runCypher(url, 'MATCH (n) DETACH DELETE n');
  const constraints = await runCypher(url, 'SHOW CONSTRAINTS YIELD name RETURN name');
  await runCypher(url, ...constraints.map(([name]) => `DROP CONSTRAINT \`${String(name)}\``));
  const indexes = await runCypher(url, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  await runCypher(url, ...indexes.map(([name]) => `DROP INDEX \`${String(name)}\``));
  return url;
}
