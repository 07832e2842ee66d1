import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { emptyDatabase, neo4jDatabases } from '../support/neo4j-databases.ts';
import { checksumOf, dataOf } from '../support/run-onrecord.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const shared = sharedFolder('seeds');

const databases = shared === null ? [] : neo4jDatabases();

describe('the real articles', () => {
  it('are there, or stderr says that they were not read', () => {
    expect(shared === null || readdirSync(shared).length === 5).toBe(true);
  });
});

for (const [url] of databases) {
  describe('the real articles on Neo4j', () => {
    const sqlite = `sqlite:${join(temporaryFolder(), 'graph.db')}`;

    it('give the graph that they give in SQLite, also when they are ingested again', async () => {
      await emptyDatabase(url);
      for (const store of [sqlite, url]) await dataOf(['ingest', shared!, '--store', store, '--json']);
      const checksum = await checksumOf(sqlite);
      expect(await checksumOf(url)).toBe(checksum);
      await dataOf(['ingest', shared!, '--store', url, '--json']);
      expect(await checksumOf(url)).toBe(checksum);
    });
  });
}
