import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type Span } from '../../model/span.ts';

import { compareWording, type WordRunKind } from '../../resolve/utterances/compare-wording.ts';

/** A run of words in two renderings of one saying. */
export interface WordDifference {
  kind: WordRunKind;
  /** The words in the first; null for words that only the second has. */
  before: string | null;
  /** The words in the second; null for words that it leaves out. */
  after: string | null;
}

/** What differs between two texts, word by word and in order; equal runs are included. */
export function wordDifferences(first: string, second: string): WordDifference[] {
  const left = new CodePointIndex(first);
  const right = new CodePointIndex(second);
  const words = (text: string, index: CodePointIndex, span: Span) =>
    span.end > span.start ? textOf(text, index.toRange(span)) : null;
  return compareWording(first, second).map((run) => ({
    kind: run.kind,
    before: words(first, left, run.first),
    after: words(second, right, run.second),
  }));
}
