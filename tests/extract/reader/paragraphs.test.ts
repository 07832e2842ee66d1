import { describe, expect, it } from '@jest/globals';

import { textOf, type TextRange } from '../../../src/util/text-range.ts';

import { paragraphsOf } from '../../../src/extract/reader/paragraphs.ts';

function paragraphs(text: string, body: readonly TextRange[]): string[] {
  return [...paragraphsOf(text, body)].map((range) => textOf(text, range));
}

describe('paragraphs of a body', () => {
  it.each([
    ['line feeds end paragraphs, blank lines are none', 'One.\n\n  \nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['Unicode separators end paragraphs', 'One.\u2029Two.\u2028Three.', ['One.', 'Two.', 'Three.']],
    ['an empty text has none', '', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text, [{ from: 0, to: text.length }])).toEqual(expected);
  });

  it('a gap between two ranges is a paragraph break, also within a line', () => {
    expect(
      paragraphs('He spoke. [photo] She left.', [
        { from: 0, to: 9 },
        { from: 18, to: 27 },
      ]),
    ).toEqual(['He spoke.', 'She left.']);
  });

  it('ranges that touch are one paragraph', () => {
    expect(
      paragraphs('He spoke.', [
        { from: 0, to: 3 },
        { from: 3, to: 9 },
      ]),
    ).toEqual(['He spoke.']);
  });

  it('ranges outside the text are cut to it', () => {
    expect(
      paragraphs('Short.', [
        { from: 0, to: 100 },
        { from: 200, to: 300 },
      ]),
    ).toEqual(['Short.']);
  });
});
