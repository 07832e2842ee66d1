import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { Client } from './graphql/client.ts';
import { type Asked, OPERATIONS } from './graphql/operations.ts';
import { parameterSets } from './graphql/parameters.ts';
import { startOurs } from './graphql/servers.ts';

/** All statements are looked at: no index knows what is inside a text. */
const LONG: Asked = {
  query: '{ statements(filter: {text: {contains: "what nobody said"}}) { totalCount } }',
  variables: () => ({}),
  canonical: (data) => data,
};
const SECONDS = 6;

/**
 * `beside-long-reads.ts --folder GRAPH [--checkout FOLDER …] [--statements N]`: over a graph that `graphql/run.ts --folder`
 * made, one client asks who said what about an event, first alone, then while two others count statements that contain some
 * words. Prints how long its questions took. Each checkout (default: this one) has to be built; they take turns.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      checkout: { type: 'string', multiple: true, default: ['.'] },
      statements: { type: 'string', default: '100000' },
    },
  });
  if (values.folder === undefined) throw new Error('--folder is needed: the one given to graphql/run.ts');
  const store = `sqlite:${resolve(values.folder, 'graph.db')}`;
  const short = OPERATIONS.find(({ name }) => name === 'Q1')!.asked.ours!;
  const sets = parameterSets(Number(values.statements), 128);
  for (const checkout of values.checkout) {
    const server = await startOurs('ours', store, resolve(checkout));
    const [client, others] = [new Client(server, 1), new Client(server, 2)];
    try {
      await client.measure(short, sets, 1, SECONDS);
      print(checkout, 'alone', (await client.measure(short, sets, 1, SECONDS)).latencies);
      const [beside, long] = await Promise.all([
        client.measure(short, sets, 1, SECONDS),
        others.measure(LONG, sets, 2, SECONDS),
      ]);
      print(checkout, 'beside long reads', beside.latencies);
      print(checkout, 'the long reads', long.latencies);
    } finally {
      await Promise.all([client.close(), others.close()]);
      await server.stop();
    }
  }
}

function print(checkout: string, what: string, latencies: readonly number[]): void {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
  process.stdout.write(
    `${checkout} · ${what}: ${sorted.length} answers, p50 ${at(0.5)} p99 ${at(0.99)} longest ${at(1)} ms\n`,
  );
}

await main();
