import { describe, expect, it } from '@jest/globals';

import { contains, overlaps, textOf } from '../../src/util/text-range.ts';

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
