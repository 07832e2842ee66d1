import { describe, expect, it } from '@jest/globals';

import { readBratAnnotation } from '../../../src/evaluate/gold/brat-annotation.ts';

describe('readBratAnnotation', () => {
  it('joins the spans of an attribution by role, and the pieces of its content', () => {
    const { attributions } = readBratAnnotation(
      [
        'T1\tContent 31 35;36 40\tfour',
        'five',
        'T2\tContent 41 44\tsix',
        'T3\tCue 26 30\tsaid',
        'T4\tSource 23 25\tAl',
        'T5\tAttribution 26 30\tsaid',
        'E1\tAttribution:T5 Content:T1 Cue:T3 Content2:T2 Source:T4',
      ].join('\n'),
    );
    expect(attributions).toEqual([
      {
        content: [
          [31, 35],
          [36, 40],
          [41, 44],
        ],
        cue: [[26, 30]],
        source: [[23, 25]],
      },
    ]);
  });

  it('joins pieces that touch, and puts them in order', () => {
    const { attributions } = readBratAnnotation('T1\tContent 9 12;2 5;5 7\tx\nE1\tAttribution:T9 Content:T1\n');
    expect(attributions).toEqual([
      {
        content: [
          [2, 7],
          [9, 12],
        ],
        cue: [],
        source: [],
      },
    ]);
  });

  it('leaves out what has no content, and keeps what was discarded', () => {
    expect(
      readBratAnnotation('T1\tCue 3 7\tsaid\nT2\tDiscard 0 3\tBo \nE1\tAttribution:T1 Cue:T1\n#1\ta note\n'),
    ).toEqual({
      attributions: [],
      discarded: [[0, 3]],
    });
  });
});
