import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { SCHEMA_VERSION } from '../../src/store/neo4j/neo4j-migrations.ts';
import { openStore } from '../../src/store/open-store.ts';

import { openTools, type PipelineTools } from '../../src/pipeline/tools.ts';

import { neo4jDatabases, runCypher, withoutSchema } from '../support/neo4j-databases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { cutEveryWrite } from './cut-writes.ts';
import { type Cut, cutOf, CUTS, TRANSACTIONS } from './cuts.ts';
import { FaultProxy } from './fault-proxy.ts';
import { type WritePath, writePaths } from './write-paths.ts';

for (const [url, second] of neo4jDatabases()) {
  describe('a connection to Neo4j that is cut', () => {
    const folder = temporaryFolder();
    let tools: PipelineTools;
    let paths: Map<string, WritePath>;

    beforeAll(async () => {
      await (await openStore(url)).close();
      tools = await openTools({ workers: 1 });
      paths = new Map(writePaths(tools, folder).map((path) => [path.name, path]));
    });
    afterAll(() => tools.close());

    const names = [
      'ingest new articles',
      'ingest changed articles',
      'remove articles',
      'apply',
      'apply to a revision',
      'put resolution records',
    ];
    const cases = names.flatMap((name) => CUTS.map((cut) => [name, cut] as const));

    it('is tried on every write path', () => {
      expect([...paths.keys()]).toEqual(names);
    });

    it.each(cases)('%s: %s leaves one effect for each write', async (name, cut) => {
      const proxy = await FaultProxy.start(url);
      const report = await cutEveryWrite(url, proxy, paths.get(name)!, cut).finally(() => proxy.stop());
      expect(report.cuts).toBe(report.writes);
      expect(report).toMatchObject({ effectsPerWrite: 1, violations: 0, sameGraph: true });
    });

    const steps = (['constraints and indexes', 'version'] as const).flatMap((step) =>
      CUTS.map((cut): [typeof step, Cut] => [step, cut]),
    );

    it.each(steps)('making the schema: %s: %s leaves all of it, once', async (step, cut) => {
      await withoutSchema(second);
      const proxy = await FaultProxy.start(second);
      await proxy.set(cutOf(cut, TRANSACTIONS[step]));
      const store = await openStore(proxy.url);
      expect(await proxy.cuts()).toBe(1);
      expect(await store.checkStorage()).toEqual([]);
      await store.close();
      await proxy.stop();
      const schema = await runCypher(second, 'MATCH (s:OnRecordStore) RETURN s.id, s.version');
      expect(schema).toEqual([['graph', SCHEMA_VERSION]]);
    });
  });
}
