import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { openStore } from '../../src/store/open-store.ts';

import { findDistance, findPath } from '../../src/analyze/walk/find-path.ts';

import { parameterSets } from './graphql/parameters.ts';

const PAIRS = 60;
const MAX_HOPS = 6;

/**
 * `paths.ts --folder GRAPH [--store URL] [--statements N]`: over a graph that `graphql/run.ts --folder` made (or the same
 * in another store), looks for the distance and for a path between pairs of people, the best known most often. Prints how
 * long that took, and how long the thread did nothing else at most.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      store: { type: 'string' },
      statements: { type: 'string', default: '100000' },
    },
  });
  const url = values.store ?? (values.folder && `sqlite:${resolve(values.folder, 'graph.db')}`);
  if (url === undefined) throw new Error('--folder is needed, the one given to graphql/run.ts, or --store');
  const store = await openStore(url, { readOnly: true });
  const pairs = parameterSets(Number(values.statements), PAIRS).map(({ person, other }) => ({
    from: person,
    to: other,
  }));
  const ways = { distance: findDistance, path: findPath };
  for (const [name, find] of Object.entries(ways)) {
    const times: number[] = [];
    let [held, last] = [0, performance.now()];
    const turn = setInterval(() => {
      held = Math.max(held, performance.now() - last);
      last = performance.now();
    }, 1);
    for (const pair of pairs) {
      const asked = performance.now();
      await find(store.view, { ...pair, maxHops: MAX_HOPS });
      times.push(performance.now() - asked);
      await new Promise((done) => setTimeout(done, 2));
    }
    clearInterval(turn);
    times.sort((a, b) => a - b);
    process.stdout.write(
      `${name}: p50 ${times[PAIRS >> 1]!.toFixed(1)}, most ${times.at(-1)!.toFixed(1)} ms; ` +
        `the thread was held for ${held.toFixed(1)} ms at most\n`,
    );
  }
  await store.close();
}

await main();
