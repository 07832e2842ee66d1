import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeNeo4jImport } from '../../../src/store/neo4j/import/write-import.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { generatedGraph } from '../load/generated-graph.ts';

const ADMIN = fileURLToPath(new URL('../../../tools/neo4j/admin', import.meta.url));
const PER_CHANGE = 5000;

/** Makes a generated graph as a SQLite file in a folder, or finds it there; gives the file's name. */
export async function prepareSqlite(folder: string, statements: number): Promise<string> {
  const file = join(folder, 'graph.db');
  const complete = join(folder, 'complete-sqlite');
  if (existsSync(complete)) return file;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const store = await openStore(`sqlite:${file}`);
  for (const { change } of generatedGraph({ statements, seed: 1, perChange: PER_CHANGE, kind: 'lean' })) {
    await store.writer.apply(change);
  }
  await store.close();
  writeFileSync(complete, '');
  return file;
}

/**
 * Brings the graph of a SQLite file into a Neo4j by the real importer, or finds it there; gives the folder that
 * `tools/neo4j/start` serves. Constraints and indexes are made by whoever opens the store.
 */
export async function prepareNeo4j(folder: string, sqlite: string): Promise<string> {
  const neo4jFolder = join(folder, 'neo4j');
  const complete = join(folder, 'complete-neo4j');
  if (existsSync(complete)) return neo4jFolder;
  rmSync(neo4jFolder, { recursive: true, force: true });
  const home = join(neo4jFolder, 'server1');
  mkdirSync(home, { recursive: true });
  const store = await openStore(`sqlite:${sqlite}`);
  const files = join(folder, 'import');
  await writeNeo4jImport(store, files);
  await store.close();
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_ADMIN: ADMIN };
  execFileSync('sh', [join(files, 'import.sh')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(files, { recursive: true });
  writeFileSync(complete, '');
  return neo4jFolder;
}
