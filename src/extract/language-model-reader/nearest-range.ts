import { partitionPoint } from '../../util/partition-point.ts';
import { overlaps, type TextRange } from '../../util/text-range.ts';

/** How many units lie between two ranges; 0 where they touch or overlap. */
export function gapBetween(a: TextRange, b: TextRange): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** The candidate with the least distance to the nearest of the anchors; the first of equals, null when there is none. */
export function nearestRange(candidates: readonly TextRange[], anchors: readonly TextRange[]): TextRange | null {
  return leastBy(candidates, (candidate) => distanceTo(candidate, anchors));
}

/** The candidate for which a number is least; the first of equals, null when there is none. */
export function leastBy<T>(candidates: readonly T[], numberOf: (candidate: T) => number): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const value = numberOf(candidate);
    if (value >= least) continue;
    best = candidate;
    least = value;
  }
  return best;
}

/**
 * How far it is to the nearest of some ranges; 0 when there is none.
 *
 * @param others in text order, none inside another
 */
export function distanceTo(range: TextRange, others: readonly TextRange[]): number {
  if (others.length === 0) return 0;
  const after = partitionPoint(others.length, (index) => others[index]!.from < range.from);
  const gapTo = (index: number): number => (index in others ? gapBetween(range, others[index]!) : Infinity);
  return Math.min(gapTo(after - 1), gapTo(after));
}

/** The ranges that share no unit with any of the others. */
export function apartFrom(ranges: readonly TextRange[], others: readonly TextRange[]): TextRange[] {
  return ranges.filter((range) => !others.some((other) => overlaps(range, other)));
}

/** What is left of a range when others are cut out of it. */
export function cutOut(range: TextRange, holes: readonly TextRange[]): TextRange[] {
  let rest = [range];
  for (const hole of holes) {
    rest = rest.flatMap((piece) =>
      overlaps(piece, hole)
        ? [
            { from: piece.from, to: Math.max(piece.from, hole.from) },
            { from: Math.min(piece.to, hole.to), to: piece.to },
          ]
        : [piece],
    );
  }
  return rest.filter(({ from, to }) => from < to);
}
