import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { OnRecordError } from '../../src/errors/onrecord-error.ts';

import { openStore } from '../../src/store/open-store.ts';

import { checksumOf, dataOf, finished, startOnRecord } from '../support/run-onrecord.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { generatedNewsroom } from './generated-newsroom.ts';

/** Four transactions of ingest. */
const ARTICLES = 64;

const folder = temporaryFolder();
const news = join(folder, 'news');
let clean: { checksum: string; milliseconds: number };

function storeAt(name: string): string {
  return `sqlite:${join(folder, name)}`;
}

/** Reads the store in this process: starting another takes longer than ingesting a chunk. */
async function storedArticles(store: string): Promise<number> {
  if (!existsSync(store.slice('sqlite:'.length))) return 0;
  try {
    const opened = await openStore(store, { readOnly: true });
    const { nodes } = await opened.view.statistics();
    await opened.close();
    return nodes.Article;
  } catch (error) {
    // Not all tables are there yet.
    if (error instanceof OnRecordError) return 0;
    throw error;
  }
}

/** Starts an ingest and kills it with SIGKILL once `isTime` says so; true when it was still at work. */
async function ingestAndKill(store: string, isTime: () => Promise<unknown>): Promise<boolean> {
  const child = startOnRecord(['ingest', news, '--store', store]);
  const end = finished(child);
  await isTime();
  child.kill('SIGKILL');
  return (await end).code === null;
}

beforeAll(async () => {
  writeFiles(news, generatedNewsroom(ARTICLES));
  const started = Date.now();
  await dataOf(['ingest', news, '--store', storeAt('clean.db')]);
  clean = { milliseconds: Date.now() - started, checksum: await checksumOf(storeAt('clean.db')) };
});

describe('kill -9 in mid-ingest and a second run give the same graph as one clean run', () => {
  it('killed between two transactions', async () => {
    const store = storeAt('between.db');
    const wasAtWork = await ingestAndKill(store, async () => {
      while ((await storedArticles(store)) === 0) await wait(5);
    });
    expect(wasAtWork).toBe(true);
    const left = await storedArticles(store);
    expect(left % 16).toBe(0);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(ARTICLES);
    await checksumOf(store);
    await dataOf(['ingest', news, '--store', store]);
    expect(await checksumOf(store)).toBe(clean.checksum);
  });

  it.each([0.1, 0.3, 0.5, 0.7, 0.9])('killed after %f of the time that a clean run takes', async (share) => {
    const store = storeAt(`killed-${share}.db`);
    await ingestAndKill(store, () => wait(clean.milliseconds * share));
    await dataOf(['ingest', news, '--store', store]);
    expect(await checksumOf(store)).toBe(clean.checksum);
  });

  it('killed again and again until it is done', async () => {
    const store = storeAt('again.db');
    for (let kill = 0; kill < 4; kill++) await ingestAndKill(store, () => wait(clean.milliseconds * 0.45));
    await dataOf(['ingest', news, '--store', store]);
    expect(await checksumOf(store)).toBe(clean.checksum);
  });
});

describe('SIGINT', () => {
  it('stores the chunk in hand, says so and ends with 130', async () => {
    const store = storeAt('interrupted.db');
    const child = startOnRecord(['ingest', news, '--store', store, '--json']);
    const end = finished(child);
    while ((await storedArticles(store)) === 0) await wait(5);
    child.kill('SIGINT');
    const { code, stdout } = await end;
    const summary = JSON.parse(stdout) as { interrupted: boolean; ingested: number };
    expect({ code, interrupted: summary.interrupted }).toEqual({ code: 130, interrupted: true });
    expect(await storedArticles(store)).toBe(summary.ingested);
    expect(summary.ingested).toBeLessThan(ARTICLES);
  });
});
