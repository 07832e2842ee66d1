import { auth, driver as openDriver } from 'neo4j-driver';

/** What runs these tests on a real server. */
export const NEO4J_RUNNER = 'tools/neo4j/conformance';

/**
 * The Neo4j databases that `ONRECORD_TEST_NEO4J` names: two URLs, separated by a space, of databases that may be emptied.
 * None where it is not set; then one line on stderr says which tests were not run.
 */
export function neo4jDatabases(tests: string): [first: string, second: string][] {
  const [first, second] = (process.env['ONRECORD_TEST_NEO4J'] ?? '').split(' ');
  if (first !== undefined && second !== undefined) return [[first, second]];
  process.stderr.write(`not run: ${tests}; ${NEO4J_RUNNER} runs them (needs JDK 17 and Maven)\n`);
  return [];
}

/** Runs statements one after the other, each in a transaction of its own, with no code of ours in between. */
export async function runCypher(url: string, ...statements: string[]): Promise<void> {
  const { protocol, host, username, password } = new URL(url);
  const driver = openDriver(`${protocol}//${host}`, auth.basic(username, password));
  try {
    for (const statement of statements) await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
}

/** Removes every node of a database but the one that knows the version of the schema, so that indexes stay. */
export async function emptyDatabase(url: string): Promise<string> {
  await runCypher(url, 'MATCH (n) WHERE NOT n:OnRecordStore DETACH DELETE n');
  return url;
}
