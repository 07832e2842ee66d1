import { copyFile, mkdir, mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';

import { type OnRecordError } from '../../src/errors/onrecord-error.ts';

import { checkGraph } from '../../src/store/check-graph.ts';
import { openStore } from '../../src/store/open-store.ts';

import { numberedArticleChange } from './conformance/numbered-article.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  file = join(folder, 'graph.db');
});
afterEach(() => rm(folder, { recursive: true }));

/** A store in a file with two articles, closed. */
async function filledFile(): Promise<void> {
  const store = await openStore(`sqlite:${file}`);
  await store.writer.apply(numberedArticleChange(0));
  await store.writer.apply(numberedArticleChange(1));
  await store.close();
}

/** The error of a store that cannot be opened or read. */
async function failure(url: string, options: { readOnly?: boolean } = {}): Promise<OnRecordError> {
  const error: unknown = await openStore(url, options)
    .then(
      (store) => checkGraph(store).finally(() => store.close()),
      (reason: unknown) => reason,
    )
    .catch((reason: unknown) => reason);
  return error as OnRecordError;
}

describe('openStore', () => {
  it('makes a new store with its folder, and finds it again', async () => {
    file = join(folder, 'some', 'where', 'graph.db');
    await filledFile();
    const store = await openStore(`sqlite:${relative(process.cwd(), file)}`);
    expect((await store.view.statistics()).nodes.Article).toBe(2);
    expect(store.capabilities.engine).toBe('sqlite');
    await store.close();
  });

  it('keeps several readers and a writer apart', async () => {
    await filledFile();
    const [writer, reader] = [await openStore(`sqlite:${file}`), await openStore(`sqlite:${file}`, { readOnly: true })];
    await writer.writer.apply(numberedArticleChange(2));
    expect((await reader.view.statistics()).nodes.Article).toBe(3);
    await expect(reader.writer.apply(numberedArticleChange(3))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await Promise.all([writer.close(), reader.close()]);
  });

  it.each([
    ['postgres://me:secret@host/db', '"postgres:"'],
    ['graph.db', "a store's URL"],
    ['sqlite:', "a store's URL"],
    ['', "a store's URL"],
  ])('refuses the URL %j and says what is allowed', async (url, words) => {
    const error = await failure(url);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', hint: 'use sqlite:PATH or neo4j://HOST' });
    expect(error.message).toContain(words);
    expect(error.toLine()).not.toContain('secret');
  });

  it('needs a graph to read only', async () => {
    expect(await failure(`sqlite:${file}`, { readOnly: true })).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      where: file,
    });
    await writeFile(file, '');
    expect(await failure(`sqlite:${file}`, { readOnly: true })).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      where: file,
    });
    await expect(stat(join(folder, 'graph.db-wal'))).rejects.toThrow();
  });

  it('takes an empty file for a new store', async () => {
    await writeFile(file, '');
    const store = await openStore(`sqlite:${file}`);
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
  });

  it('refuses a file that is no database and leaves it alone', async () => {
    await writeFile(file, 'these are some notes and no database at all\n'.repeat(500));
    expect(await failure(`sqlite:${file}`)).toMatchObject({ code: 'STORE_CORRUPT', where: file });
    expect(await readFile(file, 'utf8')).toContain('these are some notes');
  });

  it('refuses the database of another program and leaves it alone', async () => {
    const other = new Database(file);
    other.exec('CREATE TABLE notes (id INTEGER); PRAGMA user_version = 1;');
    other.close();
    const before = await readFile(file);
    const error = await failure(`sqlite:${file}`);
    expect(error).toMatchObject({ code: 'STORE_CORRUPT' });
    expect(before.equals(await readFile(file))).toBe(true);
    expect(error.toLine()).toContain('another program');
  });

  it('refuses a store of a newer version', async () => {
    await filledFile();
    const database = new Database(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const error = await failure(`sqlite:${file}`);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', hint: 'use a newer OnRecord' });
    expect(error.message).toContain('99');
  });

  it('tells of a store that was cut off', async () => {
    await filledFile();
    await truncate(file, 40_000);
    expect(await failure(`sqlite:${file}`)).toMatchObject({ code: 'STORE_CORRUPT', where: file });
  });

  it('tells of damaged pages', async () => {
    await filledFile();
    const { size } = await stat(file);
    const handle = await open(file, 'r+');
    for (let page = 4096 * 40; page < size; page += 4096 * 3)
      await handle.write(Buffer.alloc(2048, 0xa5), 0, 2048, page);
    await handle.close();
    const result: unknown = await failure(`sqlite:${file}`);
    const told = result as { code?: string; violations?: { rule: string }[] };
    expect(told.code === 'STORE_CORRUPT' || told.violations?.some(({ rule }) => rule === 'storage-sound')).toBe(true);
  });

  it('tells of a full-text index that lost a node', async () => {
    await filledFile();
    const database = new Database(file);
    database.exec('DELETE FROM "search" WHERE "rowid" = (SELECT min("rowid") FROM "search")');
    database.close();
    const store = await openStore(`sqlite:${file}`);
    expect((await checkGraph(store)).violations).toMatchObject([{ rule: 'storage-sound' }]);
    await store.close();
  });

  it('tells of a folder that cannot be made or is in the way', async () => {
    await writeFile(join(folder, 'plain'), 'x');
    const inFile = await failure(`sqlite:${join(folder, 'plain', 'graph.db')}`);
    expect(inFile).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(inFile.toLine()).not.toContain('\n');
    await mkdir(join(folder, 'directory.db'));
    expect(await failure(`sqlite:${join(folder, 'directory.db')}`)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('waits for another writer, then tells that the store is locked', async () => {
    await filledFile();
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const store = await openStore(`sqlite:${file}`);
    expect((await store.view.statistics()).nodes.Article).toBe(2);
    await expect(store.writer.apply(numberedArticleChange(2))).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    other.exec('ROLLBACK');
    other.close();
    await store.writer.apply(numberedArticleChange(2));
    expect((await store.view.statistics()).nodes.Article).toBe(3);
    await store.close();
  });

  it('can be read from a copy of the closed file', async () => {
    await filledFile();
    const copy = join(folder, 'a name with spaces, % and ?.db');
    await copyFile(file, copy);
    const store = await openStore(`sqlite:${copy}`, { readOnly: true });
    expect((await checkGraph(store)).violations).toEqual([]);
    await store.close();
  });
});
