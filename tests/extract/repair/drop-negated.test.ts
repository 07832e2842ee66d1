import { describe, expect, it } from '@jest/globals';

import { dropNegated } from '../../../src/extract/repair/rules/drop-negated.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('drop-negated', () => {
  it.each([
    ['{source|Brod} {cue|refused to say} {content|whether it was safe}.', []],
    ['{source|Brod} {cue|declined to comment} on {content|the leak}.', []],
    ['{source|Brod} {cue|did not say} {content|when it opens}.', []],
    ['{source|Brod} never {cue|said} {content|it opens}.', []],
    ['{source|Brod} hasn’t {cue|said} {content|when it opens}.', []],
    ['{source|Brod} {cue|could not confirm} {content|the leak}.', ['Brod | could not confirm | the leak']],
    ['{source|Brod} {cue|refused} {content|the offer}.', ['Brod | refused | the offer']],
    ['{source|Brod}, who never tires, {cue|said} {content|it opens}.', ['Brod | said | it opens']],
    [
      '{source1|Brod} {cue1|said} {content1|it was "a lesson"} — {source2|she} {cue2|refused to call} {content2|it a "defeat" — because rain had come}.',
      ['Brod | said | it was "a lesson" … because rain had come'],
    ],
  ])('%s', (marked, expected) => {
    expect(repairMarked(dropNegated, marked).lines).toEqual(expected);
  });
});
