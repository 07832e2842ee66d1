import { type PrecisionRecall } from '../ratio.ts';

const WIDTH = 5;

/** A share as percent with one decimal, right-aligned; `-` where there is none. */
export function percent(share: number | null): string {
  return (share === null ? '-' : (100 * share).toFixed(1)).padStart(WIDTH);
}

/** Precision, recall and F1 side by side. */
export function percents({ precision, recall, f1 }: PrecisionRecall): string {
  return [precision, recall, f1].map(percent).join('  ');
}
