import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeNeo4jImport } from '../../../src/store/neo4j/import/write-import.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { generatedGraph } from '../load/generated-graph.ts';

const ADMIN = fileURLToPath(new URL('../../../tools/neo4j/admin', import.meta.url));
const PER_CHANGE = 5000;

/** The same generated graph twice: a SQLite file, and a folder that `tools/neo4j/start` serves. */
export interface PreparedGraph {
  sqlite: string;
  neo4jFolder: string;
}

/**
 * Makes the graph in a folder, or finds it there: first into SQLite, then by the real importer into Neo4j. Constraints and
 * indexes are made by whoever opens the store.
 */
export async function prepareGraph(folder: string, statements: number): Promise<PreparedGraph> {
  const sqlite = join(folder, 'graph.db');
  const neo4jFolder = join(folder, 'neo4j');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return { sqlite, neo4jFolder };
  rmSync(folder, { recursive: true, force: true });
  const home = join(neo4jFolder, 'server1');
  mkdirSync(home, { recursive: true });
  const store = await openStore(`sqlite:${sqlite}`);
  for (const { change } of generatedGraph({ statements, seed: 1, perChange: PER_CHANGE, kind: 'lean' })) {
    await store.writer.apply(change);
  }
  const files = join(folder, 'import');
  await writeNeo4jImport(store, files);
  await store.close();
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_ADMIN: ADMIN };
  execFileSync('sh', [join(files, 'import.sh')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(files, { recursive: true });
  writeFileSync(complete, '');
  return { sqlite, neo4jFolder };
}
