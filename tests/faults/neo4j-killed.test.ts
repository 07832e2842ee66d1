import { describe, expect, it } from '@jest/globals';

import { openTools } from '../../src/pipeline/tools.ts';

import { neo4jDatabases } from '../support/neo4j-databases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killUnderIngest } from './kill-under-ingest.ts';

/** `npx tsx tests/faults/kill-neo4j.ts` does ten. */
const KILLS = 3;

for (const _ of neo4jDatabases()) {
  describe('a Neo4j that is killed while articles are ingested', () => {
    const folder = temporaryFolder();

    it('has every acknowledged article, once', async () => {
      const tools = await openTools({ workers: 1 });
      const report = await killUnderIngest({ kills: KILLS, folder, tools }).finally(() => tools.close());
      expect(report).toMatchObject({ kills: KILLS, lost: 0, doubled: 0, violations: 0, sameGraph: true });
      expect(report.acknowledged).toBeGreaterThanOrEqual(KILLS);
      expect(report.failedCalls).toBeGreaterThan(0);
    }, 400_000);
  });
}
