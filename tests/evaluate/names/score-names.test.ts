import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { scoreNames } from '../../../src/evaluate/names/score-names.ts';
import { readSilverNames, type TypedName } from '../../../src/evaluate/names/silver-names.ts';
import { predictedArticleSchema } from '../../../src/evaluate/predictions/predicted-article.ts';

import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const mention = (span: [number, number], type: string, form = 'NAME') => ({ span, entity: 'e', type, form });

describe('scoreNames', () => {
  const silver = new Map<string, TypedName[]>([
    [
      'a',
      [
        { start: 0, end: 8, type: 'PERSON' },
        { start: 20, end: 25, type: 'PERSON' },
        { start: 30, end: 34, type: 'PLACE' },
      ],
    ],
    ['b', [{ start: 0, end: 8, type: 'PERSON' }]],
  ]);
  const mentions = [
    mention([0, 8], 'PERSON'),
    mention([15, 25], 'PERSON'),
    mention([40, 43], 'PERSON'),
    mention([50, 52], 'PERSON', 'PRONOUN'),
    mention([30, 34], 'ORGANIZATION'),
  ];
  const prediction = predictedArticleSchema.parse({ article: 'a.txt', statements: [], mentions });
  const { articles, byType } = scoreNames(silver, new Map([['a', prediction]]));

  it('looks only at articles that both have', () => {
    expect(articles).toBe(1);
  });

  it('tells the same characters from overlapping ones, and leaves out pronouns', () => {
    expect(byType.PERSON).toMatchObject({ given: 3, silver: 2 });
    expect(byType.PERSON.exact).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
    expect(byType.PERSON.overlapping).toMatchObject({ precision: 2 / 3, recall: 1 });
  });

  it('asks for the same type', () => {
    expect(byType.PLACE.overlapping).toMatchObject({ precision: 0, recall: 0 });
    expect(byType.ALL).toMatchObject({ given: 4, silver: 3 });
  });
});

describe('readSilverNames', () => {
  it('keeps people, organizations and places', async () => {
    const entities = [
      [0, 3, 'PERSON'],
      [4, 6, 'LOCATION'],
      [7, 9, 'DATE'],
    ];
    writeFiles(folder, { 'silver.jsonl': JSON.stringify({ article: 'a', entities, chains: [] }) });
    expect(await readSilverNames(join(folder, 'silver.jsonl'))).toEqual(
      new Map([
        [
          'a',
          [
            { start: 0, end: 3, type: 'PERSON' },
            { start: 4, end: 6, type: 'PLACE' },
          ],
        ],
      ]),
    );
  });

  it('names the line that it cannot read', async () => {
    writeFiles(folder, { 'bad.jsonl': '{"article":"a","entities":[]}\n{"article":"b"}' });
    await expect(readSilverNames(join(folder, 'bad.jsonl'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      where: expect.stringMatching(/bad\.jsonl:2$/),
    });
  });
});
