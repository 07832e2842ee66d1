import { describe, expect, it } from '@jest/globals';

import { snapToQuotationMarks } from '../../../src/extract/repair/rules/snap-to-quotation-marks.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('snap-to-quotation-marks', () => {
  it.each([
    [
      '"We {content|will rebuild} the bridge," {source|Brod} {cue|said}.',
      ['Brod | said | "We will rebuild the bridge,"'],
    ],
    ['{source|Brod} {cue|said} “{content|we wait}”.', ['Brod | said | “we wait”']],
    ['{source|Brod} {cue|said} {content|it is “as} safe as ever”.', ['Brod | said | it is “as safe as ever”']],
    ['{source|Brod} {cue|said} {content|it is safe}.', ['Brod | said | it is safe']],
    ['"{content|We wait}, {source|I} {cue|said}, and left," she told them.', ['I | said | "We wait']],
    [
      '"{content1|We wait}, or so {source2|he} {cue2|says} {content2|it goes}," {source1|Brod} {cue1|said}.',
      ['Brod | said | "We wait', 'he | says | it goes,"'],
    ],
  ])('%s', (marked, expected) => {
    expect(repairMarked(snapToQuotationMarks, marked).lines).toEqual(expected);
  });
});
