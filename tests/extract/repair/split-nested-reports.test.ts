import { describe, expect, it } from '@jest/globals';

import { splitNestedReports } from '../../../src/extract/repair/rules/split-nested-reports.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('split-nested-reports', () => {
  it.each([
    [
      '{source|The agency} {cue|reported} {content|that Ana Brod denied the old leak and claimed that it was dry}.',
      [
        'The agency | reported | that Ana Brod denied the old leak and claimed that it was dry',
        'Ana Brod | denied | the old leak',
        'Ana Brod | claimed | that it was dry',
      ],
    ],
    ['{source|The agency} {cue|reported} {content|that Brod said no}.', ['The agency | reported | that Brod said no']],
    [
      '{source|The agency} {cue|reported} {content|that she said it would rain}.',
      ['The agency | reported | that she said it would rain'],
    ],
    [
      '{cue|reported} {content|that Ana Brod denied the old leak}.',
      ['- | reported | that Ana Brod denied the old leak'],
    ],
  ])('%s', (marked, expected) => {
    expect(repairMarked(splitNestedReports, marked).lines).toEqual(expected);
  });

  it('keeps the inner statement within the outer one', () => {
    const marked = '{source|The agency} {cue|reported} {content|that Ana Brod denied the old leak}.';
    const { drafts } = repairMarked(splitNestedReports, marked);
    expect(drafts[1]).toMatchObject({ within: drafts[0], method: 'split-nested-reports' });
    expect(drafts[1]!.confidence).toBeLessThan(drafts[0]!.confidence);
  });
});
