import { auth, driver as openDriver } from 'neo4j-driver';

/**
 * The Neo4j databases that tests may empty: the URLs in `ONRECORD_TEST_NEO4J`, separated by spaces. Null where there is
 * none; in CI (`CI=true`) that is an error, elsewhere one line on stderr says that the tests were not run.
 */
export function neo4jDatabases(): string[] | null {
  const urls = (process.env['ONRECORD_TEST_NEO4J'] ?? '').split(' ').filter((url) => url !== '');
  if (urls.length > 0) return urls;
  process.stderr.write('not run: the tests on Neo4j; tools/neo4j/conformance runs them (needs JDK 17 and Maven)\n');
  return null;
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
export async function emptyDatabase(url: string): Promise<void> {
  await runCypher(url, 'MATCH (n) WHERE NOT n:OnRecordStore DETACH DELETE n');
}
