import 'reflect-metadata';

import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { pino } from 'pino';

import { openStore } from '../../src/store/open-store.ts';

import { seed } from '../../src/pipeline/seed.ts';
import { ingestBeside } from '../../src/pipeline/threads/ingest-beside.ts';

import { startServer } from '../../src/server/start-server.ts';

import { LoopDelayMeter } from './loop-delay.ts';

const TEXTS = fileURLToPath(new URL('../../../shared/corpora/polnear/dev/text', import.meta.url));
/** The longest that ingest may keep the server from answering. */
const MOST_MILLISECONDS = 50;
const IDLE_SECONDS = 5;

/**
 * `event-loop.ts [--limit N]`: a server that answers queries without end, first with nothing else to do, then while N
 * articles of PolNeAR dev (default: all) are ingested into its store. Prints how long its event loop was held up and how
 * long the queries took; ends with 1 when ingest held it up for more than 50 ms.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { limit: { type: 'string' } } });
  const files = readdirSync(TEXTS).slice(0, values.limit === undefined ? undefined : Number(values.limit));
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-speed-'));
  const address = { url: `sqlite:${join(folder, 'graph.db')}`, credentials: null };
  const store = await openStore(address.url);
  const server = await startServer({ store, host: '127.0.0.1', port: 0, logger: pino({ level: 'silent' }) });
  try {
    await seed({ store, address });
    await measure('warming up', server.url, () => seconds(2));
    const inputs = files.map((file) => join(TEXTS, file));
    const during = await measure(`queries while ${files.length} articles are ingested`, server.url, async () => {
      const { ingested } = await ingestBeside(inputs, { store, address });
      if (ingested !== files.length) throw new Error(`${ingested} of ${files.length} articles were ingested`);
    });
    const without = await measure('queries of the same graph alone', server.url, () => seconds(IDLE_SECONDS));
    const isHeld = during > MOST_MILLISECONDS;
    print(
      `${isHeld ? 'FAILED' : 'ok'}: at most ${during.toFixed(1)} ms (${without.toFixed(1)} without ingest), limit ${MOST_MILLISECONDS}`,
    );
    process.exitCode = isHeld ? 1 : 0;
  } finally {
    await server.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** Does something while queries are asked; prints the delays, and gives the longest that is our own. */
async function measure(what: string, url: string, work: () => Promise<void>): Promise<number> {
  const client = new Worker(new URL('query-client.mjs', import.meta.url), { workerData: { url } });
  const meter = new LoopDelayMeter();
  await work();
  const { p50, p99, longest, longestWork } = meter.stop();
  client.postMessage('stop');
  const [answers] = (await once(client, 'message')) as [number[]];
  const late = Object.entries({ p50, p99, longest }).map(([name, ms]) => `${name} ${ms.toFixed(1)}`);
  const computed = longestWork === null ? '' : `; most work between two turns ${longestWork.toFixed(1)} ms`;
  print(`${what}: turns come late by ${late.join(', ')} ms${computed}`);
  print(
    `  ${answers.length} queries, median ${answers[answers.length >> 1]!.toFixed(0)} ms, slowest ${answers.at(-1)!.toFixed(0)} ms`,
  );
  return longestWork ?? longest;
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
