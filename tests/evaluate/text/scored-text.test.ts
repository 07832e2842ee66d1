import { describe, expect, it } from '@jest/globals';

import { ScoredText } from '../../../src/evaluate/text/scored-text.ts';

const text = new ScoredText('“🌉 The U.N. isn’t here,” said Ana.');

describe('ScoredText', () => {
  it('counts words in code points, with inner dots and apostrophes', () => {
    expect([...text.touched([[0, 40]])].map((word) => text.word(word))).toEqual([
      'The',
      'U.N',
      'isn’t',
      'here',
      'said',
      'Ana',
    ]);
  });

  it('touches a word of which a span holds one character', () => {
    expect([...text.touched([[5, 8]])].map((word) => text.word(word))).toEqual(['The', 'U.N']);
  });

  it('sees all that is not blank', () => {
    expect([...text.visible([[0, 4]])]).toEqual([0, 1, 3]);
  });

  it.each([
    ['DIRECT', [0, 25]],
    ['MIXED', [0, 35]],
    ['INDIRECT', [26, 35]],
  ] as const)('%s at %j', (kind, [start, end]) => {
    expect(text.kindOf(text.touched([[start, end]]))).toBe(kind);
  });

  it('shows the beginning of spans on one line', () => {
    expect(
      new ScoredText('one two\nthree four').excerpt(
        [
          [0, 3],
          [4, 18],
        ],
        4,
      ),
    ).toBe('one … two three …');
  });
});
