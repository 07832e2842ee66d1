import { describe, expect, it } from '@jest/globals';

import { partitionPoint } from '../../src/util/partition-point.ts';

describe('partitionPoint', () => {
  const items = [1, 3, 3, 7];
  it.each([
    ['before all', 0, 0],
    ['behind the first', 2, 1],
    ['before equal ones', 3, 1],
    ['behind equal ones', 4, 3],
    ['behind all', 9, 4],
  ])('%s', (_name, boundary, expected) => {
    expect(partitionPoint(items.length, (index) => items[index]! < boundary)).toBe(expected);
  });

  it('is 0 for an empty list', () => {
    expect(partitionPoint(0, () => true)).toBe(0);
  });
});
