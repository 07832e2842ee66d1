import { type PrecisionRecall, precisionRecall } from '../../ratio.ts';

/** One thing that both sides put into clusters, perhaps into several or none. */
export interface ClusteredItem {
  gold: readonly string[];
  given: readonly string[];
}

export interface BCubed extends PrecisionRecall {
  items: number;
}

/**
 * Extended B-cubed for overlapping clusters (Amigó, Gonzalo, Artiles, Verdejo 2009): per pair of items that share
 * clusters on one side, how many of these they share on the other; averaged per item, then over the items. An item
 * without a cluster on one side counts 0 there when it has one on the other, and is left out when it has none at all.
 */
export function bCubed(items: readonly ClusteredItem[]): BCubed {
  const clustered = items.filter(({ gold, given }) => gold.length + given.length > 0);
  const precision = multiplicity(clustered, 'given', 'gold');
  const recall = multiplicity(clustered, 'gold', 'given');
  return { ...precisionRecall(precision, recall), items: clustered.length };
}

function multiplicity(items: readonly ClusteredItem[], side: keyof ClusteredItem, other: keyof ClusteredItem): number {
  const own = items.filter((item) => item[side].length > 0);
  if (own.length === 0) return items.length === 0 ? 1 : 0;
  let sum = 0;
  for (const item of own) {
    let pairs = 0;
    let itemSum = 0;
    for (const second of own) {
      const together = common(item[side], second[side]);
      if (together === 0) continue;
      pairs++;
      itemSum += Math.min(together, common(item[other], second[other])) / together;
    }
    sum += itemSum / pairs;
  }
  return sum / own.length;
}

function common(a: readonly string[], b: readonly string[]): number {
  return a.filter((label) => b.includes(label)).length;
}
