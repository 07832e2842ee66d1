import { existsSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';

import { describeLookAhead } from '../graphql/conformance/describe-look-ahead.ts';

import { emptyDatabase, NEO4J_RUNNER, neo4jDatabases } from '../support/neo4j-databases.ts';
import { readSeedInto } from '../support/seeded-graph.ts';

const databases = neo4jDatabases();

describe('reading ahead on Neo4j', () => {
  it(`is tested, or ${NEO4J_RUNNER} tests it`, () => {
    expect(databases.length === 1 || existsSync(new URL(`../../${NEO4J_RUNNER}`, import.meta.url))).toBe(true);
  });
});

for (const [url] of databases) {
  describeLookAhead('Neo4j', async () => {
    const store = await openStore(await emptyDatabase(url));
    await readSeedInto(store);
    return store;
  });
}
