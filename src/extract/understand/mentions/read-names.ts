import { partitionPoint } from '../../../util/partition-point.ts';
import { type TextRange } from '../../../util/text-range.ts';

import { type ReadName } from '../../reader/reading.ts';

/** What a reader takes for names, by where they stand. */
export class ReadNames {
  /** Whether the reader looks for names at all. */
  readonly isLookedFor: boolean;
  private readonly names: readonly ReadName[];

  /** @param names disjoint, in text order; null of a reader that does not look for names */
  constructor(names: readonly ReadName[] | null) {
    this.names = names ?? [];
    this.isLookedFor = names !== null;
  }

  /** The one that covers most of a range, or null. */
  overlapping(range: TextRange): ReadName | null {
    let best: ReadName | null = null;
    let most = 0;
    const first = partitionPoint(this.names.length, (index) => this.names[index]!.to <= range.from);
    for (let i = first; i < this.names.length && this.names[i]!.from < range.to; i++) {
      const name = this.names[i]!;
      const shared = Math.min(name.to, range.to) - Math.max(name.from, range.from);
      if (shared > most) [best, most] = [name, shared];
    }
    return best;
  }
}
