import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { writeNeo4jImport } from '../../../src/store/neo4j/import/write-import.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { generatedGraph } from './generated-graph.ts';

const ADMIN = fileURLToPath(new URL('../../../tools/neo4j/admin', import.meta.url));

/**
 * `import.ts [--statements N] [--kind lean|whole]`: a generated graph from SQLite to the files of `neo4j-admin database
 * import full`, and these into a database by the real importer. Prints how long each took and how many bytes it made.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { statements: { type: 'string', default: '10000' }, kind: { type: 'string', default: 'lean' } },
  });
  const statements = Number(values.statements);
  const kind = values.kind === 'whole' ? 'whole' : 'lean';
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-load-'));
  try {
    const store = await openStore(`sqlite:${join(folder, 'graph.db')}`);
    for (const { change } of generatedGraph({ statements, seed: 1, perChange: 5000, kind })) {
      await store.writer.apply(change);
    }
    const files = join(folder, 'graph');
    await tell('files written', statements, files, () => writeNeo4jImport(store, files));
    await store.close();
    const home = join(folder, 'server');
    mkdirSync(home);
    await tell('imported', statements, join(home, 'data', 'databases', 'neo4j'), () => {
      const env = { ...process.env, NEO4J_HOME: home, NEO4J_ADMIN: ADMIN };
      execFileSync('sh', [join(files, 'import.sh')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tell(what: string, statements: number, made: string, work: () => Promise<void> | void): Promise<void> {
  const [started, worked] = [performance.now(), workSoFar()];
  await work();
  const [ms, processor] = [performance.now() - started, workSoFar() - worked];
  const bytes = Number(execFileSync('du', ['-sb', made], { encoding: 'utf8' }).split('\t')[0]);
  process.stdout.write(
    `${what}: ${(ms / 1000).toFixed(1)} s, ${((statements / ms) * 1000).toFixed(0)} statements/s, ` +
      `${((statements / processor) * 1000).toFixed(0)} a second of processor time; ` +
      `${(bytes / statements).toFixed(0)} bytes a statement\n`,
  );
}

/** Milliseconds of processor time, of this process and of those that it waited for. */
function workSoFar(): number {
  const times = execFileSync('cat', [`/proc/${process.pid}/stat`], { encoding: 'utf8' })
    .split(') ')[1]!
    .split(' ');
  return times.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0);
}

await main();
