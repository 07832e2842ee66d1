import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { OnRecordError } from '../../../src/errors/onrecord-error.ts';

import { openGold } from '../../../src/evaluate/gold/open-gold.ts';

import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const RECORD = {
  article: 'a.txt',
  statements: [{ id: 's', content: [[0, 3]], speaker: 'Ana Brod', kind: 'INDIRECT' }],
};
const SHARED = { texts: '../texts', people: [{ name: 'Ana Brod', forms: ['Brod'] }], organizations: [] };
writeFiles(folder, {
  'polnear/text/a_b.txt': 'One two.',
  'polnear/attributions/a_b_yy.ann': 'T1\tContent 0 3\tOne\nE1\tAttribution:T1 Content:T1\n',
  'polnear/attributions/a_b_xx.ann': 'T1\tContent 4 7\ttwo\nE1\tAttribution:T1 Content:T1\n',
  'bare/attributions/note.txt': 'no annotation',
  'lost/attributions/a_b_xx.ann': '',
  'texts/a.txt': 'One two.',
  'annotation/shared.json': JSON.stringify(SHARED),
  'annotation/a.json': JSON.stringify({ article: 'a.txt', body: [[0, 8]], statements: [], mentions: [] }),
  'broken/shared.json': JSON.stringify(SHARED),
  'broken/a.json': JSON.stringify({ article: 'a.txt', body: [[0, -8]], statements: [], mentions: [] }),
  'records/gold.jsonl': `${JSON.stringify(RECORD)}\n`,
  'records/text/a.txt': 'One two.',
  'cut/gold.jsonl': `${JSON.stringify(RECORD)}\n{"article":`,
  'none/readme.md': 'nothing',
});

describe('openGold', () => {
  it('knows PolNeAR’s folders, and takes the first annotator', async () => {
    expect(await openGold(join(folder, 'polnear'))).toMatchObject({
      format: 'POLNEAR',
      articles: [{ article: 'a_b', attributions: [{ content: [[4, 7]] }] }],
      texts: [{ article: 'a_b', text: 'One two.' }],
    });
  });

  it('knows an annotation, and finds its texts where it says', async () => {
    expect(await openGold(join(folder, 'annotation'))).toMatchObject({
      format: 'RECORDS',
      records: { articles: [{ article: 'a.txt' }], names: [{ name: 'Ana Brod', forms: ['Brod'] }] },
      texts: [{ article: 'a.txt', text: 'One two.' }],
    });
  });

  it.each(['records', 'records/gold.jsonl'])('takes article records for gold: %s', async (path) => {
    expect(await openGold(join(folder, path))).toMatchObject({
      format: 'RECORDS',
      records: { articles: [{ statements: [{ id: 's', speaker: { name: 'Ana Brod', type: null } }] }] },
      texts: [{ path: join(folder, 'records/text/a.txt') }],
    });
  });

  it.each([
    ['missing', undefined, /missing: there is no such gold/],
    ['none', undefined, /none: this folder holds no gold/],
    ['bare', undefined, /attributions: there are no annotations/],
    ['lost', undefined, /a_b\.txt: the file cannot be read/],
    ['broken', undefined, /a\.json: body\.0\.1: /],
    ['cut', undefined, /gold\.jsonl:2: the line is not valid JSON/],
    ['records', 'none', /none\/a\.txt: the text of a gold article is missing; .*--texts/],
  ])('%s with texts in %s is told in one line', async (path, texts, message) => {
    const opening = openGold(join(folder, path), texts && join(folder, texts));
    const error = await opening.catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(OnRecordError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((error as OnRecordError).toLine()).toMatch(message);
  });
});
