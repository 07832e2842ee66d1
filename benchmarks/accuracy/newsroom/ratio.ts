/** Right ones of a number of cases. */
export interface Share {
  right: number;
  of: number;
}

/** Precision over what was given, recall over what there is. */
export interface Found {
  right: number;
  given: number;
  gold: number;
  precision: number;
  recall: number;
  f1: number;
}

/** @returns shares between 0 and 1; 1 where nothing was given and nothing there */
export function found(right: number, given: number, gold: number): Found {
  const precision = given === 0 ? Number(gold === 0) : right / given;
  const recall = gold === 0 ? Number(given === 0) : right / gold;
  return { right, given, gold, precision, recall, f1: harmonicMean(precision, recall) };
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** The share of the cases that are right. */
export function share<T>(cases: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: cases.filter(isRight).length, of: cases.length };
}
