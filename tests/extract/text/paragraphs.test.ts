import { describe, expect, it } from '@jest/globals';

import { textOf } from '../../../src/util/text-range.ts';

import { findParagraphs, withoutBlankEnds } from '../../../src/extract/text/paragraphs.ts';

describe('findParagraphs', () => {
  it.each([
    ['One.\nTwo.', ['One.', 'Two.']],
    ['One.\r\n\r\n  Two. \n', ['One.', 'Two.']],
    ['\u00a0One.\u2003\n\ufeff\n\u3000', ['One.']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, expected) => {
    const paragraphs = findParagraphs(text, [{ from: 0, to: text.length }]);
    expect(paragraphs.map((range) => textOf(text, range))).toEqual(expected);
  });

  it('takes a gap between two body ranges as a break, and leaves out what stands outside', () => {
    const text = 'One. Advertisement Two.\nThree.';
    const body = [
      { from: 0, to: 4 },
      { from: 19, to: 23 },
    ];
    expect(findParagraphs(text, body).map((range) => textOf(text, range))).toEqual(['One.', 'Two.']);
  });
});

describe('withoutBlankEnds', () => {
  it('is empty, at the end, for nothing but blanks', () => {
    expect(withoutBlankEnds(' \n ', { from: 0, to: 3 })).toEqual({ from: 3, to: 3 });
  });
});
