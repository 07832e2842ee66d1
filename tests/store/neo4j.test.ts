import { openStore } from '../../src/store/open-store.ts';

import { describeOnNeo4j, emptyDatabase } from '../support/neo4j-databases.ts';
import { describeProcessConformance } from './conformance/describe-process-conformance.ts';
import { describeStoreConformance } from './conformance/describe-store-conformance.ts';

describeOnNeo4j('conformance on Neo4j', (first, second) => {
  const databases = [first, second];
  describeStoreConformance('Neo4j', async () => openStore(await emptyDatabase(first)));
  describeProcessConformance('Neo4j', async () => {
    databases.reverse();
    return emptyDatabase(databases[0]!);
  });
});
