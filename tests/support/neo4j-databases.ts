import { existsSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { auth, driver as openDriver } from 'neo4j-driver';

const RUNNER = 'tools/neo4j/conformance';
const ROOT = new URL('../../', import.meta.url);

/**
 * Describes tests on the Neo4j databases that `ONRECORD_TEST_NEO4J` names: URLs separated by spaces, of databases that may
 * be emptied; two of them, because some tests compare. Without it one line on stderr says that they were not run.
 */
export function describeOnNeo4j(name: string, body: (first: string, second: string) => void): void {
  const [first, second] = (process.env['ONRECORD_TEST_NEO4J'] ?? '').split(' ');
  if (first !== undefined && second !== undefined) return describe(name, () => body(first, second));
  process.stderr.write(`not run: ${name}; ${RUNNER} runs it (needs JDK 17 and Maven)\n`);
  describe(name, () => {
    it(`is run by ${RUNNER}`, () => {
      expect(existsSync(new URL(RUNNER, ROOT))).toBe(true);
    });
  });
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
