import { describe } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';

import { emptyDatabase, neo4jDatabases } from '../support/neo4j-databases.ts';
import { describeProcessConformance } from './conformance/describe-process-conformance.ts';
import { describeStoreConformance } from './conformance/describe-store-conformance.ts';

const databases = neo4jDatabases();

if (databases === null) {
  describe.skip('Neo4j', () => undefined);
} else {
  let next = 0;
  const emptied = async () => {
    const url = databases[next++ % databases.length]!;
    await emptyDatabase(url);
    return url;
  };
  describeStoreConformance('Neo4j', async () => {
    await emptyDatabase(databases[0]!);
    return openStore(databases[0]!);
  });
  describeProcessConformance('Neo4j', emptied);
}
