import { describe, expect, it } from '@jest/globals';

import { signedQuotations } from '../../../src/extract/repair/rules/signed-quotations.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('signed-quotations', () => {
  it.each([
    ['“We stay here. They will come.” ― Ana Brod', ['Ana Brod | ― | “We stay here. They will come.”']],
    ['“We stay here.” — Ana M. Brod.', ['Ana M. Brod | — | “We stay here.”']],
    [
      '“We stay. {source|He} {cue|said} {content|it over and over}. We stay.” ― Ana Brod',
      ['Ana Brod | ― | “We stay. He said it over and over. We stay.”'],
    ],
    [
      '{content1|“We go,”} {cue1|said} {source1|Kaye}.\n“We {cue2|hope} {content2|it rains}.” ― Ana Brod',
      ['Kaye | said | “We go,”', 'Ana Brod | ― | “We hope it rains.”'],
    ],
    ['{content|“We stay here,”} — and nobody left', ['- | - | “We stay here,”']],
    ['In short: “We stay here.” ― Ana Brod', []],
    ['“We stay” and “we hope.” ― Ana Brod', []],
  ])('%s', (marked, expected) => {
    expect(repairMarked(signedQuotations, marked).lines).toEqual(expected);
  });
});
