import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { type ArticleExplanation } from '../../src/pipeline/explain.ts';

import { dataInProcess, runInProcess } from '../support/run-in-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const article = join(temporaryFolder(), 'ferry.txt');
writeFileSync(
  article,
  'The ferry will sail again in May, harbour master Petra Hale said on Monday.\n\n' +
    'The pier was built under Greta Moll in 1961. It was repaired twice.\n\n' +
    'She said the new engine was quieter than the old one.\n',
);

describe('onrecord explain', () => {
  it('says who was chosen and why, with the docstrings of what counted', async () => {
    const text = await dataInProcess(['explain', article]);
    expect(text).toMatch(/^ferry\.txt\n\n1\. /);
    expect(text).toContain('Petra Hale: its name stands in the source');
    expect(text).toMatch(/Petra Hale: the source is a pronoun: .* \(She\)/);
    expect(text).toMatch(
      / 0\.\d\d {2}Petra Hale\n +\+\d\.\d\d {2}last speaker: nobody else who fits has spoken since; /,
    );
    expect(text).toMatch(/ 0\.\d\d {2}Greta Moll/);
  });

  it('gives the same as data, with values and weights', async () => {
    const { article: name, statements } = JSON.parse(
      await dataInProcess(['explain', article, '--format', 'json', '--statement', '2']),
    ) as ArticleExplanation;
    expect([name, statements.length, statements[0]!.number]).toEqual(['ferry.txt', 1, 2]);
    expect(statements[0]!.candidates[0]).toMatchObject({ name: 'Petra Hale' });
    const lastSpeaker = statements[0]!.candidates[0]!.features.find(({ feature }) => feature === 'last speaker')!;
    expect(lastSpeaker.value).toBe(1);
    expect(lastSpeaker.adds).toBe(lastSpeaker.weight);
  });

  it.each([
    ['a statement that there is not', ['explain', article, '--statement', '99'], 2, /there is no statement 99/],
    ['a number that is none', ['explain', article, '--statement', '0'], 2, /must be a number from 1/],
    ['a file that is not there', ['explain', `${article}.gone`], 3, /ferry\.txt\.gone/],
  ])('tells of %s', async (_name, args, expected, message) => {
    const { code, stderr } = await runInProcess(args);
    expect(code).toBe(expected);
    expect(stderr).toMatch(message);
  });
});
