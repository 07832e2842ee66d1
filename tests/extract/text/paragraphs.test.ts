import { describe, expect, it } from '@jest/globals';

import { textOf, type TextRange } from '../../../src/util/text-range.ts';

import { findParagraphs } from '../../../src/extract/text/paragraphs.ts';

function paragraphs(text: string, body: readonly TextRange[]): string[] {
  return [...findParagraphs(text, body)].map((range) => textOf(text, range));
}

describe('findParagraphs', () => {
  it.each([
    ['One.\nTwo.', ['One.', 'Two.']],
    ['One.\r\n\r\n  Two. \n', ['One.', 'Two.']],
    ['One.\n\n  \nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['One.\u2029Two.\u2028Three.\rFour.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['\u00a0One.\u2003\n\ufeff\n\u3000', ['One.']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, expected) => {
    expect(paragraphs(text, [{ from: 0, to: text.length }])).toEqual(expected);
  });

  it('takes a gap between two body ranges as a break, and leaves out what stands outside', () => {
    const text = 'One. Advertisement Two.\nThree.';
    const body = [
      { from: 0, to: 4 },
      { from: 19, to: 23 },
    ];
    expect(paragraphs(text, body)).toEqual(['One.', 'Two.']);
  });

  it('reads ranges that touch as one', () => {
    const body = [
      { from: 0, to: 3 },
      { from: 3, to: 9 },
    ];
    expect(paragraphs('He spoke.', body)).toEqual(['He spoke.']);
  });

  it('cuts ranges to the text', () => {
    const body = [
      { from: 0, to: 100 },
      { from: 200, to: 300 },
    ];
    expect(paragraphs('Short.', body)).toEqual(['Short.']);
  });
});
