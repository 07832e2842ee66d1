import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { runInProcess } from '../support/run-in-process.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);

const TEXT = 'Ana Brod said the bridge is safe. Ben hopes it stays open.';
const lines = (...statements: object[]): string =>
  JSON.stringify({
    article: 'a.txt',
    statements,
    mentions: [{ span: [0, 8], entity: 'p', type: 'PERSON', form: 'NAME' }],
    entities: [{ id: 'p', type: 'PERSON', name: 'Ana Brod', aliases: ['Brod'] }],
  });
const safe = { id: 's', content: [[14, 32]], source: [[0, 8]], speaker: 'Ana Brod', speakerId: 'p', confidence: 0.9 };
const open = { id: 'o', content: [[44, 57]], source: [[34, 37]], speaker: 'Ben', confidence: 0.4 };

writeFiles(folder, {
  'polnear/text/a.txt': TEXT,
  'polnear/attributions/a_x.ann':
    'T1\tContent 14 32\tc\nT2\tSource 0 8\ts\nE1\tContent:T1 Source:T2\n' +
    'T3\tContent 44 57\tc\nT4\tSource 34 37\ts\nE2\tContent:T3 Source:T4\n',
  'records/text/a.txt': TEXT,
  'records/gold.jsonl': lines(safe, open),
  'right.jsonl': lines(safe, open),
  'half.jsonl': lines(safe),
  'other.jsonl': lines(safe, { ...open, speaker: 'Ana Brod', speakerId: 'p' }),
  'bare.jsonl': JSON.stringify({ article: 'a', statements: [] }),
  'silver.jsonl': JSON.stringify({ article: 'a', entities: [[0, 8, 'PERSON']] }),
});

const evaluate = (gold: string, ...args: string[]) => runInProcess(['evaluate', '--gold', path(gold), ...args]);

describe('onrecord evaluate', () => {
  it('prints figures beside those of people, calibration and causes of errors', async () => {
    const { code, stdout } = await evaluate('polnear', path('half.jsonl'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 articles, the given predictions$/m);
    expect(stdout).toMatch(/^joint \(content \+ source\) +100\.0 +50\.0 +66\.7 .* 75\.4$/m);
    expect(stdout).toMatch(/^0\.9 to 1\.0 +1 +90\.0 +100\.0 +100\.0$/m);
    expect(stdout).toMatch(/^nothing predicted +1 +0 +0 +1$/m);
    expect(stdout).not.toContain('it stays open');
  });

  it('shows examples of errors when asked to', async () => {
    const { stdout } = await evaluate('polnear', path('half.jsonl'), '--errors', '1');
    expect(stdout).toMatch(/^nothing predicted:\n {2}a 44-57 INDIRECT it stays open$/m);
  });

  it('judges article records by who speaks', async () => {
    const { code, stdout } = await evaluate('records', path('other.jsonl'), '--errors');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^statements found +100\.0 +100\.0 +100\.0 {3}2 \/ 2 \/ 2$/m);
    expect(stdout).toMatch(/^found, speaker right +50\.0 +50\.0 +50\.0/m);
    expect(stdout).toMatch(/^ {2}a\.txt 44-57 INDIRECT \(o Ana Brod, gold Ben\) it stays open$/m);
  });

  it('gives the same as data', async () => {
    const { stdout } = await evaluate(
      'polnear',
      path('right.jsonl'),
      '--format',
      'json',
      '--names',
      path('silver.jsonl'),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'POLNEAR',
      predictedBy: 'FILE',
      attribution: { groups: { ALL: { joint: { f1: 1 } } } },
      names: { byType: { PERSON: { exact: { f1: 1 } } } },
    });
  });

  it('says that names are compared with silver', async () => {
    const { stdout } = await evaluate('polnear', path('right.jsonl'), '--names', path('silver.jsonl'));
    expect(stdout).toMatch(/names against silver, in 1 articles/);
  });

  it('writes figures, and ends with 1 and a line for each when they got worse', async () => {
    const written = await evaluate('records', path('right.jsonl'), '--errors', '--write', path('before.json'));
    expect(written).toMatchObject({ code: 0, stderr: `written: ${path('before.json')}\n` });
    expect(readFileSync(path('before.json'), 'utf8')).not.toContain('bridge');

    const same = await evaluate('records', path('right.jsonl'), '--check', path('before.json'));
    expect(same.code).toBe(0);
    const worse = await evaluate('records', path('other.jsonl'), '--check', path('before.json'));
    expect(worse.code).toBe(1);
    expect(worse.stderr.match(/^too much worse: .*$/gm)).toEqual([
      'too much worse: found with the right speaker F1 50.0, was 100.0 (50.0 worse, 2 allowed)',
    ]);
  });

  it.each([
    ['onrecord extract', ['--workers', '1']],
    ['the reader alone', ['--reader-only']],
  ])('reads the gold’s texts when nothing is given to judge: %s', async (reader, args) => {
    const { code, stdout } = await evaluate('polnear', ...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^1 articles, ${reader}$`, 'm'));
    expect(stdout).toMatch(/^joint \(content \+ source\) +\d+\.\d +\d+\.\d +[1-9]/m);
  });

  it.each([
    ['no gold', ['evaluate'], /required option '--gold/],
    ['gold that is not there', ['evaluate', '--gold', path('none')], /none: there is no such gold/],
    [
      'predictions that are not there',
      ['evaluate', '--gold', path('polnear'), path('none')],
      /none: the file cannot be read/,
    ],
    ['a number that is none', ['evaluate', '--gold', path('polnear'), '--errors', 'all'], /must be a number/],
    [
      'predictions without names',
      ['evaluate', '--gold', path('polnear'), path('bare.jsonl'), '--names', path('silver.jsonl')],
      /--names: the predictions name no mentions/,
    ],
    [
      'records for the reader alone',
      ['evaluate', '--gold', path('records'), '--reader-only'],
      /--reader-only: this gold needs whole records/,
    ],
    [
      'predictions and the reader',
      ['evaluate', '--gold', path('polnear'), path('right.jsonl'), '--reader-only'],
      /--reader-only: .*predictions/,
    ],
    [
      'a baseline of another gold',
      ['evaluate', '--gold', path('polnear'), path('right.jsonl'), '--check', path('before.json')],
      /of another gold/,
    ],
  ])('refuses %s in one line', async (_name, args, message) => {
    const { code, stderr } = await runInProcess(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('writes nothing when it refuses', async () => {
    await evaluate('none', '--write', path('never.json'));
    expect(existsSync(path('never.json'))).toBe(false);
  });
});
