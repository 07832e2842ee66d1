import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';

import { describeOnNeo4j, emptyDatabase } from '../support/neo4j-databases.ts';
import { checksumOf, dataOf } from '../support/run-onrecord.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const shared = sharedFolder('seeds');

describeOnNeo4j('the real articles on Neo4j', (url) => {
  const sqlite = `sqlite:${join(temporaryFolder(), 'graph.db')}`;

  it('are there', () => {
    expect(shared === null || readdirSync(shared).length === 5).toBe(true);
  });

  for (const seeds of shared === null ? [] : [shared]) {
    it('give the graph that they give in SQLite, also when they are ingested again', async () => {
      await emptyDatabase(url);
      for (const store of [sqlite, url]) await dataOf(['ingest', seeds, '--store', store, '--json']);
      const checksum = await checksumOf(sqlite);
      expect(await checksumOf(url)).toBe(checksum);
      await dataOf(['ingest', seeds, '--store', url, '--json']);
      expect(await checksumOf(url)).toBe(checksum);
    });
  }
});
