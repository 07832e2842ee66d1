import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { checksumOf, dataOf } from '../support/run-onrecord.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { generatedNewsroom } from './generated-newsroom.ts';

const folder = temporaryFolder();
const news = join(folder, 'news');
const storeAt = (name: string): string => `sqlite:${join(folder, name)}`;

beforeAll(() => {
  const articles = Object.entries(generatedNewsroom(48));
  const halves = articles.map(([name, text], n) => [`${n % 2 === 0 ? 'even' : 'odd'}/${name}`, text] as const);
  writeFiles(news, Object.fromEntries(halves));
});

describe('two processes that ingest into one store at once', () => {
  it('come to the graph of one', async () => {
    await dataOf(['ingest', news, '--store', storeAt('one.db')]);
    const halves = ['even', 'odd'].map((half) => dataOf(['ingest', join(news, half), '--store', storeAt('two.db')]));
    await Promise.all(halves);
    expect(await checksumOf(storeAt('two.db'))).toBe(await checksumOf(storeAt('one.db')));
  });

  it('share the work on the same articles', async () => {
    const both = [1, 2].map(() => dataOf(['ingest', news, '--store', storeAt('same.db')]));
    await Promise.all(both);
    expect(await checksumOf(storeAt('same.db'))).toBe(await checksumOf(storeAt('one.db')));
  });
});
