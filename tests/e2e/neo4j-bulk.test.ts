import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { storeChecksums } from '../../src/store/graph-checksum.ts';
import { openStore } from '../../src/store/open-store.ts';
import { newsroom, newsroomChange } from '../store/conformance/newsroom.ts';

import { sampleArticle, sampleChange, write } from '../support/graph-samples.ts';
import { emptyDatabase, neo4jDatabases, runCypher } from '../support/neo4j-databases.ts';
import { startNeo4j } from '../support/neo4j-server.ts';
import { dataInProcess } from '../support/run-in-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = fileURLToPath(new URL('../../seed/articles/', import.meta.url));
const FIRST = ['evacuation-corridors.txt', 'hospital-strike.html'].map((name) => join(SEED, name));
const FURTHER = join(SEED, 'talks-in-antalya.txt');
const ADMIN = fileURLToPath(new URL('../../tools/neo4j/admin', import.meta.url));

/** What a CSV file, an importer and a JSON text could each take for something else. */
const HOSTILE = 'He said: "No, never";\r\n\ta,b;c|d \\" \\n \'\u001f\u0000\ud800 \ufdd0001f é 漢字 😀\n\n,"",\n';

const databases = neo4jDatabases();

describe('articles for copying', () => {
  it('are there', () => {
    expect(readFileSync(FURTHER, 'utf8').length).toBeGreaterThan(0);
  });
});

for (const [url] of databases) {
  describe('a graph', () => {
    const folder = temporaryFolder();
    const [here, back] = [`sqlite:${join(folder, 'here.db')}`, `sqlite:${join(folder, 'back.db')}`];

    it('is the same after a copy to Neo4j and back, and further ingest gives what it gives without a copy', async () => {
      await emptyDatabase(url);
      await dataInProcess(['ingest', ...FIRST, '--store', here]);
      const before = await checksumsOf(here);
      expect(await dataInProcess(['copy', '--from', here, '--to', url])).toContain(before.graph);
      expect(await dataInProcess(['copy', '--from', url, '--to', back])).toContain(before.graph);
      expect(await checksumsOf(back)).toEqual(before);
      for (const store of [here, url]) await dataInProcess(['ingest', FURTHER, '--store', store]);
      const after = await checksumsOf(here);
      expect(after.graph).not.toBe(before.graph);
      expect((await checksumsOf(url)).graph).toBe(after.graph);
    });

    it('is the same after an import of its files by neo4j-admin', async () => {
      await writeHostile(back);
      const files = join(folder, 'graph');
      await dataInProcess(['export', '--format', 'neo4j-import', '--out', files, '--store', back]);
      const home = join(folder, 'server1');
      mkdirSync(home);
      await promisify(execFile)('sh', [join(files, 'import.sh')], {
        env: { ...process.env, NEO4J_HOME: home, NEO4J_ADMIN: ADMIN },
      });
      const server = await startNeo4j(folder);
      try {
        const there = server.urls[0]!;
        await runCypher(there, ...statementsOf(join(files, 'schema.cypher')), 'CALL db.awaitIndexes(60)');
        expect(await checksumsOf(there)).toEqual(await checksumsOf(back));
        const { violations } = JSON.parse(await dataInProcess(['check', '--json', '--store', there])) as {
          violations: unknown[];
        };
        expect(violations).toEqual([]);
      } finally {
        await server.stop();
      }
    });
  });
}

/** A node of every label and a relationship of every type, with the worst of texts. */
async function writeHostile(url: string): Promise<void> {
  const store = await openStore(url);
  const room = newsroom();
  await store.writer.apply(newsroomChange(room));
  const article = sampleArticle('hostile', { text: HOSTILE, name: HOSTILE, title: '', locations: [HOSTILE, 'b'] });
  const person = write('Person', { ...room.person, aliases: ['one', HOSTILE] });
  const record = { id: `${article.id}#s1`, kind: 'STATEMENT' as const, articleId: article.id };
  const records = [{ ...record, blocks: [HOSTILE], data: HOSTILE }];
  await store.writer.apply(sampleChange({ nodes: [write('Article', article), person], records }));
  await store.close();
}

async function checksumsOf(url: string) {
  const store = await openStore(url, { readOnly: true });
  return storeChecksums(store).finally(() => store.close());
}

function statementsOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.endsWith(';')).map((line) => line.slice(0, -1));
}
