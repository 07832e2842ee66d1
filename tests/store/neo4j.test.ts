import { existsSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';

import { emptyDatabase, NEO4J_RUNNER, neo4jDatabases } from '../support/neo4j-databases.ts';
import { describeProcessConformance } from './conformance/describe-process-conformance.ts';
import { describeStoreConformance } from './conformance/describe-store-conformance.ts';

const databases = neo4jDatabases();

describe('the conformance suite on Neo4j', () => {
  it(`runs, or ${NEO4J_RUNNER} runs it`, () => {
    expect(databases.length === 1 || existsSync(new URL(`../../${NEO4J_RUNNER}`, import.meta.url))).toBe(true);
  });
});

for (const pair of databases) {
  describeStoreConformance('Neo4j', async () => openStore(await emptyDatabase(pair[0])));
  describeProcessConformance('Neo4j', async () => emptyDatabase(pair.reverse()[0]!));
}
