import { describe, expect, it } from '@jest/globals';

import { shareSource } from '../../../src/extract/repair/rules/share-source.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('share-source', () => {
  it.each([
    [
      '{source1|She} {cue1|praised} {content1|the crew} and {cue2|called for} {content2|better pay}.',
      ['She | praised | the crew', 'She | called for | better pay'],
    ],
    [
      '{source1|She} {cue1|praised} {content1|the crew}, {cue2|pointing to} {content2|its record}.',
      ['She | praised | the crew', 'She | pointing to | its record'],
    ],
    [
      '{source1|She} {cue1|praised} {content1|the crew}. And {cue2|called for} {content2|better pay}.',
      ['She | praised | the crew', '- | called for | better pay'],
    ],
    [
      '{source1|She} {cue1|praised} {content1|the crew} that {cue2|called for} {content2|better pay}.',
      ['She | praised | the crew', '- | called for | better pay'],
    ],
  ])('%s', (marked, expected) => {
    expect(repairMarked(shareSource, marked).lines).toEqual(expected);
  });
});
