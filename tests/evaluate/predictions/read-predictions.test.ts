import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { articleKey } from '../../../src/evaluate/predictions/article-key.ts';
import { readPredictions } from '../../../src/evaluate/predictions/read-predictions.ts';

import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const write = (lines: string): string => {
  writeFiles(folder, { 'predictions.jsonl': lines });
  return join(folder, 'predictions.jsonl');
};

describe('articleKey', () => {
  it.each([
    ['a.txt', 'a'],
    ['some/folder/a.txt', 'a'],
    ['a', 'a'],
    ['https://example.org/news/a.txt', 'https://example.org/news/a.txt'],
  ])('%s is %s', (name, key) => {
    expect(articleKey(name)).toBe(key);
  });
});

describe('readPredictions', () => {
  it('reads what was written for a scorer, with nothing where nothing is said', async () => {
    const line =
      '{"article":"a","statements":[{"content":[[0,3]],"cue":null,"source":[[4,7]],"kind":null,"speaker":null}]}';
    const [prediction] = (await readPredictions(write(`\ufeff${line}\n\n`))).values();
    expect(prediction).toMatchObject({
      statements: [{ id: 'a#0', content: [[0, 3]], cue: [], source: [[4, 7]], about: [], confidence: null }],
      mentions: [],
    });
  });

  it.each([
    ['{"article":"a.txt","statements":[]}\n{"article":"b/a.txt","statements":[]}', /jsonl: .*occurs twice/],
    ['{"article":"a","statements":[{"content":[[-1,3]]}]}', /jsonl:1: .*statements\.0\.content\.0\.0/],
    ['\n{"article":"a","statements":[{"content":[], "confidence": 2}]}', /jsonl:2: .*confidence/],
    ['[]', /jsonl:1: this is no article record/],
    ['{', /jsonl:1: the line is not valid JSON/],
  ])('%s is told with its place', async (lines, message) => {
    await expect(readPredictions(write(lines))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const error = await readPredictions(write(lines)).catch((failure: { toLine(): string }) => failure.toLine());
    expect(error).toMatch(message);
  });
});
