import { auth, driver as openDriver } from 'neo4j-driver';

import { neo4jStatements } from '../../../src/store/neo4j/neo4j-schema.ts';

const PATIENCE_SECONDS = 1200;

/** Makes the constraints and indexes of an imported graph, as its `schema.cypher` does, and waits until they are filled. */
export async function makeIndexes(bolt: string): Promise<void> {
  const { protocol, host, username, password } = new URL(bolt);
  const driver = openDriver(`${protocol}//${host}`, auth.basic(username, password));
  try {
    for (const statement of neo4jStatements()) await driver.executeQuery(statement);
    await driver.executeQuery(`CALL db.awaitIndexes(${PATIENCE_SECONDS})`);
  } finally {
    await driver.close();
  }
}
