import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { countInputs } from '../../src/pipeline/count-inputs.ts';

import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

describe('countInputs', () => {
  it.each([
    ['a file', ['a.txt'], 1],
    ['a folder with folders in it', ['.'], 3],
    ['a file and a folder', ['a.txt', 'deep'], 3],
    ['what is not there', ['none.txt'], 1],
  ])('%s', async (_name, inputs, expected) => {
    writeFiles(folder, { 'a.txt': 'a', 'deep/b.txt': 'b', 'deep/down/c.txt': 'c' });
    expect(await countInputs(inputs.map((input) => join(folder, input)))).toBe(expected);
  });

  it('a URL', async () => {
    expect(await countInputs(['https://example.org/feed.xml'])).toBe(1);
  });
});
