import { describe, expect, it } from '@jest/globals';

import { BREAK, encodeSmall } from './piece-stream.ts';

describe('encoding an article', () => {
  it.each([
    ['cases: the Road ROAD a', [0, 1, 2, 0]],
    ['straight marks: "the" road', [3, 3, 3, 0]],
    ['curly marks: “the” road', [3, 3, 3, 0]],
    ['an open mark lasts to the paragraph’s end: “the Road', [3, 3, 4]],
    ['an odd straight mark: the "road', [0, 3, 3]],
  ])('%s', (example, features) => {
    const encoded = encodeSmall(example.slice(example.indexOf(': ') + 2));
    expect([...encoded.features]).toEqual(features);
  });

  it('paragraphs are parted by a break, and a quotation does not run over it', () => {
    const encoded = encodeSmall('“the road\n\nroad');
    expect([...encoded.pieces].filter((piece) => piece === BREAK)).toHaveLength(1);
    expect([...encoded.features]).toEqual([3, 3, 3, 0, 0]);
    expect(encoded.words.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1]);
  });

  it('words know their place in the text and in the stream', () => {
    const encoded = encodeSmall('the blocked road');
    expect(encoded.words[1]).toMatchObject({ from: 4, to: 11 });
    expect([...encoded.firstPiece]).toEqual([0, 1, 3]);
    expect([...encoded.mayBegin]).toEqual([1, 1, 0, 1]);
  });

  it('stops at the greatest number of pieces, at a word’s end', () => {
    const encoded = encodeSmall('the blocked blocked road', 4);
    expect(encoded.words).toHaveLength(2);
    expect(encoded.pieces).toHaveLength(3);
  });
});
