import { describe, expect, it } from '@jest/globals';

import { trimDanglingWords } from '../../../src/extract/repair/rules/trim-dangling-words.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('trim-dangling-words', () => {
  it.each([
    ['{source|Brod} {cue|said} {content|it was "a gamble" and} left.', ['Brod | said | it was "a gamble"']],
    ['{source|Brod} {cue|said} {content|it rains, while} they wait.', ['Brod | said | it rains']],
    ['{source|Brod} {cue|said} {content|and} no more.', ['Brod | said | and']],
    ['{source|Brod} {cue|said} {content|it was sand}.', ['Brod | said | it was sand']],
  ])('%s', (marked, expected) => {
    expect(repairMarked(trimDanglingWords, marked).lines).toEqual(expected);
  });
});
