import { describe, expect, it } from '@jest/globals';

import { bCubed, type ClusteredItem } from '../../../src/evaluate/records/measures/b-cubed.ts';

const item = (gold: string, given: string): ClusteredItem => ({ gold: [...gold], given: [...given] });

describe('bCubed', () => {
  it.each<[string, ClusteredItem[], number, number]>([
    ['equal clusters', [item('A', 'x'), item('A', 'x'), item('B', 'y')], 1, 1],
    ['everything in one cluster', [item('A', 'x'), item('B', 'x')], 0.5, 1],
    ['everything apart', [item('A', 'x'), item('A', 'y')], 1, 0.5],
    ['an item that was left out', [item('A', 'x'), item('A', '')], 1, 0.25],
    ['two clusters of an item, one found', [item('AB', 'x')], 1, 0.5],
    ['items without a cluster do not count', [item('', ''), item('A', 'x')], 1, 1],
  ])('%s', (_, items, precision, recall) => {
    const result = bCubed(items);
    expect([result.precision, result.recall]).toEqual([precision, recall]);
  });
});
