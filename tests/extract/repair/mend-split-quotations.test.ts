import { describe, expect, it } from '@jest/globals';

import { mendSplitQuotations } from '../../../src/extract/repair/rules/mend-split-quotations.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('mend-split-quotations', () => {
  it.each([
    [
      '{content1|"Each time you wait,"} {source12|Brod} {cue1|said}, {cue2|pointing to} {content2|the flood, "you lose."}',
      ['Brod | said | "Each time you wait," … "you lose."', 'Brod | pointing to | the flood'],
    ],
    [
      '{content1|"We wait."} {source12|Brod} {cue1|said}, {cue2|pointing to} {content2|the flood, "you lose."}',
      ['Brod | said | "We wait."', 'Brod | pointing to | the flood, "you lose."'],
    ],
    [
      '{content1|"Each time you wait,"} {source12|Brod} {cue1|said}, {cue2|calling} {content2|the flood "a lesson."}',
      ['Brod | said | "Each time you wait,"', 'Brod | calling | the flood "a lesson."'],
    ],
    [
      '{content1|"We wait,"} {source1|Brod} {cue1|said}. {source2|Kaye} {cue2|wants} {content2|a dam that, "in a way," holds}.',
      ['Brod | said | "We wait,"', 'Kaye | wants | a dam that, "in a way," holds'],
    ],
  ])('%s', (marked, expected) => {
    expect(repairMarked(mendSplitQuotations, marked).lines).toEqual(expected);
  });
});
