import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { soakOperations } from './operations.ts';
import { startSubscribers } from './subscribers.ts';

const READY_SECONDS = 120;
const root = join(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    rate: { type: 'string', default: '20' },
    writes: { type: 'string', default: '0.02' },
    subscribers: { type: 'string', default: '20' },
    store: { type: 'string' },
    checks: { type: 'string', default: join(root, '../shared/checks') },
  },
});

/**
 * `soak.ts [--seconds N] [--rate R] [--writes SHARE] [--subscribers N] [--store URL] [--checks DIR]`: a server of its own
 * under requests that come at a fixed rate whether it answers or not (`soak.mjs`), reads and writes, while subscribers listen.
 * Needs `npm run build`. Ends with 1 on any error, when memory grows by more than 100 MB after the first minute, or when
 * the subscribers heard nothing.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-soak-'));
  const server = spawn(process.execPath, [join(root, 'bin/onrecord.mjs'), 'serve', '--seed-if-empty'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
      ONRECORD_RATE_ANONYMOUS: '0',
      ONRECORD_STORE: values.store ?? `sqlite:${join(folder, 'graph.db')}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const url = await addressOf(server.stderr);
    const file = join(folder, 'operations.json');
    writeFileSync(file, JSON.stringify(await soakOperations(Number(values.writes))));
    const { counts, stop } = startSubscribers(url, Number(values.subscribers));
    const soak = spawn(
      process.execPath,
      [
        ...[join(values.checks, 'soak.mjs'), `${url}/graphql`, file, values.seconds, '16', '--rate', values.rate],
        ...['--warmup', '60', '--every', '60', '--pid', String(server.pid), '--max-errors', '0'],
        ...['--max-rss-growth', '100'],
      ],
      { stdio: 'inherit' },
    );
    const [code] = (await once(soak, 'exit')) as [number | null];
    await stop();
    process.stdout.write(
      `${values.subscribers} subscribers: ${counts.events} events, ${counts.errors.length} errors\n`,
    );
    for (const error of new Set(counts.errors)) process.stdout.write(`  ${error}\n`);
    process.exitCode = code === 0 && counts.errors.length === 0 && counts.events > 0 ? 0 : 1;
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a server listens, once it says that it is ready. What it logs is read on, so that it never waits for us. */
function addressOf(log: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not get ready')), READY_SECONDS * 1000);
    let text = '';
    log.setEncoding('utf8').on('data', (part: string) => {
      text = `${text}${part}`.slice(-10_000);
      const url = /GraphQL +(http:\/\/\S+)\/graphql/.exec(text)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

await main();
