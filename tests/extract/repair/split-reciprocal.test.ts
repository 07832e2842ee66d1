import { describe, expect, it } from '@jest/globals';

import { splitReciprocal } from '../../../src/extract/repair/rules/split-reciprocal.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('split-reciprocal', () => {
  it.each([
    [
      '{source|Both sides} {cue|accused} {content|the other of breaking the truce}.',
      [
        'Both sides | accused | the other of breaking the truce',
        'Both sides | accused | the other of breaking the truce',
      ],
    ],
    [
      '{source|Brod and Hale} {cue|blamed} {content|each other for it}.',
      ['Brod and Hale | blamed | each other for it', 'Brod and Hale | blamed | each other for it'],
    ],
    ['{source|Brod} {cue|accused} {content|the other side of it}.', ['Brod | accused | the other side of it']],
    ['{source|Both sides} {cue|said} {content|the other was late}.', ['Both sides | said | the other was late']],
  ])('%s', (marked, expected) => {
    expect(repairMarked(splitReciprocal, marked).lines).toEqual(expected);
  });

  it('gives each party its own statement', () => {
    const { drafts } = repairMarked(splitReciprocal, '{source|Both} {cue|accused} {content|the other of lying}.');
    expect(drafts.map(({ party }) => party)).toEqual([0, 1]);
  });
});
