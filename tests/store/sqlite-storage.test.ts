import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';
import { SqliteConnection } from '../../src/store/sqlite/sqlite-connection.ts';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { newsroomChange } from './conformance/newsroom.ts';

describe('the check of a SQLite file', () => {
  const folder = temporaryFolder();

  it.each([
    ['DELETE FROM "speaker_event"', 'of who spoke about which events 1 pairs are wrong'],
    ['UPDATE "speaker_event" SET "count" = 2', 'of who spoke about which events 1 pairs are wrong'],
    ['INSERT INTO "speaker_event" VALUES (22, 35, 1)', 'of who spoke about which events 1 pairs are wrong'],
    ['DELETE FROM "search" WHERE "rowid" = 16', /^the full-text index holds \d+ nodes of the \d+/],
  ])('tells what %s does', async (damage, message) => {
    const file = join(folder, `${damage.length}.db`);
    const store = await openStore(`sqlite:${file}`);
    await store.writer.apply(newsroomChange());
    expect(await store.checkStorage()).toEqual([]);
    const connection = new SqliteConnection(file);
    connection.exec(damage);
    connection.close();
    expect(await store.checkStorage()).toEqual([expect.stringMatching(message)]);
    await store.close();
  });
});
