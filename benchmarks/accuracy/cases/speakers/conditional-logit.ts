/** A choice among candidates, each with the values of the features in one order, and the right answer. */
export interface Choice {
  candidates: readonly (readonly number[])[];
  /** The index of the right candidate; null when it is none of them. */
  right: number | null;
}

/** The least and the greatest value that a weight may have. */
export interface Bounds {
  least: number;
  most: number;
}

/** How a choice is learned. */
export interface FitOptions {
  /** How strongly weights are pulled to 0: the factor of half their squared length. */
  l2: number;
  /** Steps of gradient ascent over all choices. */
  steps: number;
  /** How far one step goes. */
  rate: number;
}

/**
 * The weights that make the right answers of choices likeliest (conditional logit with "none" at 0, McFadden 1974), found by
 * plain gradient ascent from 0, each step put back into the bounds: the same input gives the same weights.
 *
 * @param bounds one for each feature
 */
export function fitWeights(
  choices: readonly Choice[],
  bounds: readonly Bounds[],
  { l2, steps, rate }: FitOptions,
): readonly number[] {
  const weights = bounds.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => -l2 * weight);
    for (const { candidates, right } of choices) {
      const likely = probabilities(candidates, weights);
      candidates.forEach((values, i) => {
        const miss = (i === right ? 1 : 0) - likely[i]!;
        values.forEach((value, f) => {
          gradient[f]! += miss * value;
        });
      });
    }
    bounds.forEach(({ least, most }, f) => {
      weights[f] = Math.min(most, Math.max(least, weights[f]! + (rate * gradient[f]!) / choices.length));
    });
  }
  return weights;
}

/** How likely each candidate is; what is missing to 1 is "none". */
export function probabilities(candidates: Choice['candidates'], weights: readonly number[]): number[] {
  const powers = candidates.map((values) => Math.exp(values.reduce((sum, value, f) => sum + value * weights[f]!, 0)));
  const all = powers.reduce((sum, power) => sum + power, 1);
  return powers.map((power) => power / all);
}

/** Whether the likeliest candidate with at least `threshold` is the right one, or nobody is where none is right. */
export function isRightChoice({ candidates, right }: Choice, weights: readonly number[], threshold: number): boolean {
  const likely = probabilities(candidates, weights);
  const best = likely.reduce((top, value, i) => (value > likely[top]! ? i : top), 0);
  return (likely[best]! >= threshold ? best : null) === right;
}

/** How likely the right answer is. */
export function probabilityOfRight({ candidates, right }: Choice, weights: readonly number[]): number {
  const likely = probabilities(candidates, weights);
  return right === null ? 1 - likely.reduce((sum, one) => sum + one, 0) : likely[right]!;
}
