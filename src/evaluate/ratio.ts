/** Shares, 0 to 1. */
export interface PrecisionRecall {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision over what was given, recall over what there is. */
export interface Found extends PrecisionRecall {
  right: number;
  given: number;
  gold: number;
}

/** Right ones of a number of cases. */
export interface Share {
  right: number;
  of: number;
}

/** @returns shares between 0 and 1; 1 where nothing was given and nothing there */
export function found(right: number, given: number, gold: number): Found {
  const precision = given === 0 ? Number(gold === 0) : right / given;
  const recall = gold === 0 ? Number(given === 0) : right / gold;
  return { right, given, gold, ...precisionRecall(precision, recall) };
}

/** Both with their harmonic mean. */
export function precisionRecall(precision: number, recall: number): PrecisionRecall {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The share of the cases that are right. */
export function share<T>(cases: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: cases.filter(isRight).length, of: cases.length };
}
