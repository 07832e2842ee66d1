import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { LongReads } from '../../src/store/sqlite/long-reads.ts';
import { SqliteConnection } from '../../src/store/sqlite/sqlite-connection.ts';

/** Counts to a number, which takes SQLite some 0.2 microseconds each. */
const COUNT =
  'WITH RECURSIVE "counted" ("n") AS (SELECT 1 UNION ALL SELECT "n" + 1 FROM "counted" WHERE "n" < ?)' +
  ' SELECT max("n") FROM "counted"';
const FOREVER = 1e12;

describe('long reads of a file', () => {
  let folder: string;
  let connection: SqliteConnection;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
    connection = new SqliteConnection(join(folder, 'graph.db'));
    connection.exec('PRAGMA journal_mode = WAL; CREATE TABLE "t" ("a"); INSERT INTO "t" VALUES (7), (null), (\'x"\');');
  });
  afterEach(async () => {
    connection.close();
    await rm(folder, { recursive: true });
  });

  it('give what the store has, as it was last committed', async () => {
    const reads = new LongReads(connection, { readSeconds: 30 });
    expect(await reads.rows(['"a"'], 'SELECT "a" FROM "t" WHERE "a" IS NOT ?', [8])).toEqual([[7], [null], ['x"']]);
    connection.run('DELETE FROM "t"');
    expect(await reads.value('SELECT count(*) FROM "t"')).toBe(0);
    expect(await reads.value('SELECT "a" FROM "t"')).toBeNull();
    await reads.close();
  });

  it('let others be answered meanwhile', async () => {
    const reads = new LongReads(connection, { readSeconds: 30 });
    let turns = 0;
    const others = setInterval(() => (turns += Number(connection.value('SELECT "a" FROM "t"') === 7)), 1);
    expect(await reads.value(COUNT, [1_000_000])).toBe(1_000_000);
    clearInterval(others);
    expect(turns).toBeGreaterThan(10);
    await reads.close();
  });

  it('end in the engine when they take too long, those that wait too, and the next one is well', async () => {
    const reads = new LongReads(connection, { readSeconds: 0.2 });
    const asked = performance.now();
    const waiting = Array.from({ length: 6 }, () => reads.value(COUNT, [FOREVER]));
    for (const ended of await Promise.allSettled(waiting)) {
      expect(ended).toMatchObject({
        status: 'rejected',
        reason: { code: 'STORE_TIMEOUT', message: 'a read took longer than 0.2 s and was ended' },
      });
    }
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(await reads.value(COUNT, [10])).toBe(10);
    await reads.close();
  });

  it('end when the store is closed', async () => {
    const reads = new LongReads(connection, { readSeconds: 600 });
    const reading = Promise.allSettled(Array.from({ length: 6 }, () => reads.value(COUNT, [FOREVER])));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await reads.close();
    for (const ended of await reading) expect(ended).toMatchObject({ reason: { code: 'STORE_UNAVAILABLE' } });
    await expect(reads.value('SELECT 1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('tell errors as the store does, and cannot write', async () => {
    const reads = new LongReads(connection, { readSeconds: 30 });
    await expect(reads.value('SELECT nothing')).rejects.toThrow(/nothing/);
    await expect(reads.value('DELETE FROM "t" RETURNING 1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await reads.value('SELECT count(*) FROM "t"')).toBe(3);
    await reads.close();
  });
});
