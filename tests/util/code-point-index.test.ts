import { describe, expect, it } from '@jest/globals';

import { CodePointIndex } from '../../src/util/code-point-index.ts';

describe('CodePointIndex', () => {
  it.each(['plain', 'a😀b𝔘c', '😀', '', '\ud800a\udc00', '\ud83d\ud83d\ude00', '😀😀😀'])(
    '%j, there and back',
    (text) => {
      const index = new CodePointIndex(text);
      const points = [...text];
      let unit = 0;
      points.forEach((point, i) => {
        expect([index.toCodePoint(unit), index.toUnit(i)]).toEqual([i, unit]);
        unit += point.length;
      });
      expect([index.toCodePoint(text.length), index.toUnit(points.length)]).toEqual([points.length, text.length]);
    },
  );

  it('rounds an offset inside a surrogate pair up', () => {
    expect(new CodePointIndex('a😀b').toCodePoint(2)).toBe(2);
  });

  it('converts ranges to spans and back', () => {
    const index = new CodePointIndex('😀 said 😀');
    expect(index.toSpan({ from: 3, to: 7 })).toEqual({ start: 2, end: 6 });
    expect(index.toRange({ start: 2, end: 6 })).toEqual({ from: 3, to: 7 });
  });
});
