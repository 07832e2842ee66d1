import { describe, expect, it } from '@jest/globals';

import { dropAppearances } from '../../../src/extract/repair/rules/drop-appearances.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('drop-appearances', () => {
  it.each([
    ['The sides {cue|appeared to} {content|be far apart}.', []],
    ['It {cue|seems} {content|that it rains}.', []],
    ['{source|Brod} {cue|appeared to} {content|agree with it}.', ['Brod | appeared to | agree with it']],
    ['{cue|According to} the plan, {content|it opens}.', ['- | According to | it opens']],
    ['{content|"We wait here."}', ['- | - | "We wait here."']],
  ])('%s', (marked, expected) => {
    expect(repairMarked(dropAppearances, marked).lines).toEqual(expected);
  });
});
