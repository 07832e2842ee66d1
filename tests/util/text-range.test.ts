import { describe, expect, it } from '@jest/globals';

import { contains, overlaps, textOf, trimRange } from '../../src/util/text-range.ts';

describe('text ranges', () => {
  it('read their text', () => {
    expect(textOf('the dam', { from: 4, to: 7 })).toBe('dam');
  });

  it.each([
    [[0, 4], [0, 4], true, true],
    [[0, 4], [1, 3], true, true],
    [[0, 4], [3, 5], false, true],
    [[0, 4], [4, 6], false, false],
    [[4, 6], [0, 4], false, false],
  ] as const)('%j and %j: contains %s, overlaps %s', ([a, b], [c, d], isInside, isShared) => {
    expect(contains({ from: a, to: b }, { from: c, to: d })).toBe(isInside);
    expect(overlaps({ from: a, to: b }, { from: c, to: d })).toBe(isShared);
  });
});

describe('trimRange', () => {
  it.each([
    ['blanks at both ends', ' a b\n', 1, 4],
    ['characters without width', '\u200ba\ufeff', 1, 2],
    ['nothing but blanks: empty, at the end', ' \n ', 3, 3],
  ])('%s', (_name, text, from, to) => {
    expect(trimRange(text, { from: 0, to: text.length })).toEqual({ from, to });
  });
});
