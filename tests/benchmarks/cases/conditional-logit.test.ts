import { describe, expect, it } from '@jest/globals';

import {
  fitWeights,
  isRightChoice,
  probabilities,
  probabilityOfRight,
} from '../../../benchmarks/accuracy/cases/speakers/conditional-logit.ts';

const FREE = { least: -Infinity, most: Infinity };
const TRAINING = { l2: 0.1, steps: 500, rate: 1 };
/** The second feature tells who is right; the first is there for everybody. */
const CHOICES = [
  {
    candidates: [
      [1, 1],
      [1, 0],
    ],
    right: 0,
  },
  {
    candidates: [
      [1, 0],
      [1, 1],
    ],
    right: 1,
  },
  { candidates: [[1, 0]], right: null },
];

describe('a conditional logit', () => {
  it('learns who is right and when nobody is', () => {
    const weights = fitWeights(CHOICES, [FREE, FREE], TRAINING);
    expect(CHOICES.map((choice) => isRightChoice(choice, weights, 0.5))).toEqual([true, true, true]);
    expect(weights[0]).toBeLessThan(0);
    expect(weights[1]).toBeGreaterThan(1);
  });

  it('gives the same weights again', () => {
    expect(fitWeights(CHOICES, [FREE, FREE], TRAINING)).toEqual(fitWeights(CHOICES, [FREE, FREE], TRAINING));
  });

  it('keeps weights inside their bounds', () => {
    const weights = fitWeights(CHOICES, [FREE, { least: -Infinity, most: 0 }], TRAINING);
    expect(weights[1]).toBe(0);
  });

  it('leaves to nobody what is missing to 1', () => {
    expect(probabilities([[0], [0]], [5])).toEqual([1 / 3, 1 / 3]);
    expect(probabilityOfRight({ candidates: [[0], [0]], right: null }, [5])).toBeCloseTo(1 / 3);
  });

  it('is not right below the threshold', () => {
    expect(isRightChoice({ candidates: [[0], [0]], right: 0 }, [5], 0.5)).toBe(false);
  });
});
