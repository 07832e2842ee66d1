import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { copyGraph } from '../../src/store/copy-graph.ts';
import { storeChecksums } from '../../src/store/graph-checksum.ts';
import { type ListQuery } from '../../src/store/graph-view.ts';
import { openStore } from '../../src/store/open-store.ts';
import { installSchema } from '../../src/store/sqlite/install-schema.ts';
import { SqliteConnection } from '../../src/store/sqlite/sqlite-connection.ts';
import { MIGRATIONS } from '../../src/store/sqlite/sqlite-migrations.ts';
import { SCHEMA_VERSION } from '../../src/store/sqlite/sqlite-schema.ts';

import { sampleChange } from '../support/graph-samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { newsroom, newsroomChange } from './conformance/newsroom.ts';

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
    const told = new RegExp(`has version ${SCHEMA_VERSION}, this program reads version ${NEXT}`);
    expect(() => installSchema(opened, true, later(false))).toThrow(told);
    expect(opened.value('PRAGMA user_version')).toBe(SCHEMA_VERSION);
  });

  it('has migrations that are numbered from 1 on', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, position) => position + 1));
    expect(MIGRATIONS.at(-1)!.to).toBe(SCHEMA_VERSION);
  });
});

/** What OnRecord gave for the files of older versions, when those were current; all hold the same graph. */
const CHECKSUMS = {
  graph: 'b1cd6b5ee936ad95427df780209c151522aa7beed2b45f6cd569ebfef14c135d',
  records: '9bc7424e18d59833c870a1d9c52b055044cf0cead931e73437e003e3241538f2',
};

/** Makes a file as an older version of OnRecord wrote it. */
async function writeOld(file: string, version: number): Promise<string> {
  const connection = new SqliteConnection(file);
  const sql = await readFile(new URL(`./fixtures/sqlite-version-${version}.sql`, import.meta.url), 'utf8');
  connection.transaction(() => connection.exec(sql));
  connection.close();
  return file;
}

describe.each([1, 2])('a SQLite store of version %d', (version) => {
  const folder = temporaryFolder();
  const written = (name: string): Promise<string> => writeOld(join(folder, name), version);

  it('keeps all that it says', async () => {
    const file = await written('whole.db');
    await expect(openStore(`sqlite:${file}`, { readOnly: true })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    for (const time of ['first', 'second']) {
      const store = await openStore(`sqlite:${file}`);
      expect([time, await storeChecksums(store)]).toEqual([time, CHECKSUMS]);
      expect(await store.checkStorage()).toEqual([]);
      await store.close();
    }
  });

  it('finds, compares and orders as before', async () => {
    const store = await openStore(`sqlite:${await written('asked.db')}`);
    const found = await store.view.search({ text: 'elodie', labels: ['Person', 'Article'], first: 5 });
    expect(found.items.map(({ node }) => node.label).sort()).toEqual(['Article', 'Person']);
    const filter = { field: 'name', op: 'eq', value: 'éLODIE ŃOWAK', caseInsensitive: true } as const;
    expect(await store.view.counts('Person', [filter])).toEqual([1]);
    const room = newsroom();
    const about: ListQuery = {
      filter: { relation: 'about', some: { field: 'id', op: 'eq', value: room.event.id } },
      orderBy: [{ field: 'saidAt', direction: 'DESC' }],
    };
    const [page] = await store.view.lists('Statement', [about]);
    expect(page!.items.map(({ node }) => node.id)).toEqual([room.opens.id, room.again.id]);
    await store.close();
  });

  it('goes on as one that was new', async () => {
    const [old, fresh] = [await openStore(`sqlite:${await written('old.db')}`), await openStore('sqlite::memory:')];
    await copyGraph(old, fresh, {});
    const room = newsroom();
    for (const store of [old, fresh]) {
      await store.writer.apply(newsroomChange());
      await store.writer.apply(sampleChange({ removeArticles: [room.article.id] }));
    }
    expect(await storeChecksums(old)).toEqual(await storeChecksums(fresh));
    expect(await old.checkStorage()).toEqual([]);
    await old.close();
  });
});

describe('a SQLite store of an older version that cannot be brought over', () => {
  const folder = temporaryFolder();

  it('stays as it is', async () => {
    const file = await writeOld(join(folder, 'broken.db'), 1);
    const connection = new SqliteConnection(file);
    connection.exec('CREATE TABLE "old MADE" ("in the way" INTEGER)');
    expect(() => installSchema(connection, false)).toThrow();
    expect(connection.value('PRAGMA user_version')).toBe(1);
    connection.exec('DROP TABLE "old MADE"');
    connection.close();
    const store = await openStore(`sqlite:${file}`);
    expect(await storeChecksums(store)).toEqual(CHECKSUMS);
    await store.close();
  });
});
