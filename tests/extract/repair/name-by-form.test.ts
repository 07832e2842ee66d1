import { describe, expect, it } from '@jest/globals';

import { nameByForm } from '../../../src/extract/repair/rules/name-by-form.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('name-by-form', () => {
  it.each([
    ['{content|"HALL: The dam holds well."}', ['HALL | : | The dam holds well."']],
    ['{content|“We stay here.”} ― Ana Brod', ['Ana Brod | ― | “We stay here.”']],
    ['{content|“We stay here.”} — and nobody left', ['- | - | “We stay here.”']],
    ['{content|“We stay: here.”}', ['- | - | “We stay: here.”']],
    ['{source|Brod} {cue|said} {content|“HALL: it holds.”}', ['Brod | said | “HALL: it holds.”']],
  ])('%s', (marked, expected) => {
    expect(repairMarked(nameByForm, marked).lines).toEqual(expected);
  });
});
