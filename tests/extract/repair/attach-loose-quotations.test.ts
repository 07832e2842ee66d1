import { describe, expect, it } from '@jest/globals';

import { attachLooseQuotations } from '../../../src/extract/repair/rules/attach-loose-quotations.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('attach-loose-quotations', () => {
  it.each([
    [
      '{content|"We wait,"} {cue|said} {source|Brod}. "We have all the time."',
      ['Brod | said | "We wait," … "We have all the time."'],
    ],
    [
      '{content|"We wait,"} {source|Brod} {cue|said}, "and we have time."',
      ['Brod | said | "We wait," … "and we have time."'],
    ],
    [
      '{content|"We wait,"} {cue|said} {source|Brod}.\n"We have all the time."',
      ['Brod | said | "We wait,"', 'Brod | - | "We have all the time."'],
    ],
    ['{content|"We wait,"} {cue|said} {source|Brod}. "Good."', ['Brod | said | "We wait,"']],
    [
      '{content|"We wait,"} {cue|said} {source|Brod}. The sign read "Bridge closed until noon."',
      ['Brod | said | "We wait,"'],
    ],
    ['The film "A Day at the Dam" opened.', []],
    ['"Nobody knows who says this."', []],
    [
      '{source|Brod} {cue|said} {content|it rains}.\nOne.\nTwo.\nThree.\n"We have all the time."',
      ['Brod | said | it rains'],
    ],
  ])('%s', (marked, expected) => {
    expect(repairMarked(attachLooseQuotations, marked).lines).toEqual(expected);
  });
});
