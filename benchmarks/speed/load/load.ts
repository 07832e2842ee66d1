import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openStore } from '../../../src/store/open-store.ts';

import { BareSqliteLoader } from './bare-sqlite.ts';
import { generatedGraph, type GraphShape } from './generated-graph.ts';
import { type Loader, ownLoader } from './loader.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      statements: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
      kind: { type: 'string', default: 'lean' },
      'per-change': { type: 'string', default: '5000' },
      'own-only': { type: 'boolean', default: false },
      keep: { type: 'string' },
    },
  });
  for (let round = 0; round < Number(values.rounds); round++) {
    const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'onrecord-load-'));
    const shape: GraphShape = {
      statements: Number(values.statements),
      seed: 1,
      perChange: Number(values['per-change']),
      kind: values.kind as 'lean',
    };
    const bare = new BareSqliteLoader(join(folder, 'bare.db'));
    const loaders: Loader[] = [ownLoader(await openStore(`sqlite:${join(folder, 'own.db')}`))];
    if (!values['own-only'])
      loaders.push({ name: 'sqlite bare', apply: (c) => bare.apply(c), finish: () => bare.finish() });
    const ms = loaders.map(() => 0);
    let n = 0;
    for (const { change, statements } of generatedGraph(shape)) {
      n += statements;
      for (const [at, loader] of loaders.entries()) {
        const start = performance.now();
        await loader.apply(change);
        ms[at]! += performance.now() - start;
      }
    }
    for (const [at, loader] of loaders.entries()) {
      const start = performance.now();
      await loader.finish();
      ms[at]! += performance.now() - start;
    }
    process.stdout.write(
      loaders.map((l, i) => `${l.name} ${((n / ms[i]!) * 1000).toFixed(0)}/s`).join('  ') +
        `  ratio ${(ms[1]! / ms[0]!).toFixed(2)}` +
        ` bytes ${statSync(join(folder, 'own.db')).size / n} rss ${process.memoryUsage().rss / 1e6}\n`,
    );
    if (!values.keep) rmSync(folder, { recursive: true });
  }
}
await main();
