import { type TextRange } from '../../../util/text-range.ts';

import { type ReadName } from '../../reader/reading.ts';

/** What other parts know that helps to find and type names. */
export interface NameEvidence {
  /** Where statements name their sources. */
  sources: readonly TextRange[];
  /** What a reader takes for names, disjoint and in text order; null where it does not look for them. */
  names: readonly ReadName[] | null;
}
