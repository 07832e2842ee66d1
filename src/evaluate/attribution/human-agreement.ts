import { type Group } from './attribution-counts.ts';

/**
 * How far two people agree who annotated the same articles of PolNeAR (20 articles, the second scored against the first):
 * F1, in percent. Measured once with the same definitions; `../shared/attribution.md`.
 */
export const HUMAN_AGREEMENT: {
  joint: Record<Group, number>;
  exact: number;
  token: number;
  iou50: number;
  sourceOverlap: number;
} = {
  joint: { ALL: 75.4, DIRECT: 97.5, MIXED: 88.8, INDIRECT: 67.0 },
  exact: 69.2,
  token: 91.4,
  iou50: 79.6,
  sourceOverlap: 96,
};
