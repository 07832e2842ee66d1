import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';
import { installSchema } from '../../src/store/sqlite/install-schema.ts';
import { SqliteConnection } from '../../src/store/sqlite/sqlite-connection.ts';
import { MIGRATIONS } from '../../src/store/sqlite/sqlite-migrations.ts';
import { SCHEMA_VERSION } from '../../src/store/sqlite/sqlite-schema.ts';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { newsroomChange } from './conformance/newsroom.ts';

const NEXT = SCHEMA_VERSION + 1;

/** A later version with a column more; its second step fails until it is told not to. */
function later(fails: boolean): typeof MIGRATIONS {
  return [
    ...MIGRATIONS,
    {
      to: NEXT,
      steps: [
        { name: 'add a column', run: (one) => one.exec('ALTER TABLE "Statement" ADD COLUMN "words" INTEGER') },
        {
          name: 'fill it',
          run: (one) => {
            one.exec('UPDATE "Statement" SET "words" = length("text")');
            if (fails) throw new Error('cut off');
          },
        },
      ],
    },
  ];
}

describe('a SQLite store of an older version', () => {
  const folder = temporaryFolder();
  let file = '';
  let connection: SqliteConnection | undefined;

  async function filled(name: string): Promise<SqliteConnection> {
    file = join(folder, name);
    const store = await openStore(`sqlite:${file}`);
    await store.writer.apply(newsroomChange());
    await store.close();
    return (connection = new SqliteConnection(file));
  }
  afterEach(() => connection?.close());

  it('comes to the next version as a whole or not at all', async () => {
    const opened = await filled('old.db');
    expect(() => installSchema(opened, false, later(true))).toThrow('cut off');
    expect(opened.value('PRAGMA user_version')).toBe(SCHEMA_VERSION);
    expect(() => opened.all('SELECT "words" FROM "Statement"')).toThrow(/words/);
    installSchema(opened, false, later(false));
    expect(opened.value('PRAGMA user_version')).toBe(NEXT);
    expect(opened.value('SELECT count(*) FROM "Statement" WHERE "words" > 0')).toBe(3);
    installSchema(opened, false, later(false));
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({ hint: 'use a newer OnRecord' });
  });

  it('is not touched by who only reads', async () => {
    const opened = await filled('read.db');
    expect(() => installSchema(opened, true, later(false))).toThrow(/has version 1, this program reads version 2/);
    expect(opened.value('PRAGMA user_version')).toBe(SCHEMA_VERSION);
  });

  it('has migrations that are numbered from 1 on', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, position) => position + 1));
    expect(MIGRATIONS.at(-1)!.to).toBe(SCHEMA_VERSION);
  });
});
