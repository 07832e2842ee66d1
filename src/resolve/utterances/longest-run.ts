import { type ContentWord } from '../language/content-words.ts';

/** The heaviest sequence of content words that stands in both texts without a gap. */
export interface CommonRun {
  weight: number;
  /** Whether it stands inside quotation marks in both. */
  isQuotedInBoth: boolean;
}

/**
 * Finds the heaviest common run of terms in which the first text is quoted throughout (longest common substring by
 * dynamic programming, O(n·m)).
 */
export function longestQuotedRun(quoted: readonly ContentWord[], other: readonly ContentWord[]): CommonRun {
  let best: CommonRun = { weight: 0, isQuotedInBoth: false };
  let above: (CommonRun | undefined)[] = [];
  for (const word of quoted) {
    const row: (CommonRun | undefined)[] = new Array<CommonRun | undefined>(other.length);
    if (word.isQuoted) {
      for (let j = 0; j < other.length; j++) {
        const match = other[j]!;
        if (match.term !== word.term) continue;
        const before = j > 0 ? above[j - 1] : undefined;
        const run = {
          weight: (before?.weight ?? 0) + word.weight,
          isQuotedInBoth: (before?.isQuotedInBoth ?? true) && match.isQuoted,
        };
        row[j] = run;
        if (run.weight > best.weight) best = run;
      }
    }
    above = row;
  }
  return best;
}
