import { type ChangeObject, diffArrays } from 'diff';

import { type Span } from '../../model/span.ts';

import { WordedText } from './worded-text.ts';

/** What became of a run of words from the first text to the second. */
export type WordRunKind = 'EQUAL' | 'INSERTED' | 'DELETED' | 'REPLACED';

/** A run of words, and where it stands in both texts: from its first word to its last, without marks before and after. */
export interface WordRun {
  kind: WordRunKind;
  /** In the first text; empty, at the place where the words would stand, for `INSERTED`. */
  first: Span;
  /** In the second text; empty for `DELETED`. */
  second: Span;
}

/** Texts that differ in more words are not aligned: the search takes time in proportion to its square. */
const MOST_DIFFERENCES = 500;

/**
 * A word-level account of what differs between two renderings of one saying (Myers 1986, as the `diff` library does it).
 * Words are compared without case and accents; marks between words do not count.
 *
 * @param first e.g. the `text` of one statement
 * @param second e.g. the `text` of another
 * @returns runs in order that together hold every word of both; offsets are code points in the two texts as given. Texts
 *   with many hundreds of differing words are one `REPLACED` run; two texts without words give an empty list.
 */
export function compareWording(first: string, second: string): WordRun[] {
  const [left, right] = [new WordedText(first), new WordedText(second)];
  const changes =
    diffArrays(left.words, right.words, { maxEditLength: MOST_DIFFERENCES }) ?? replaced(left.words, right.words);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    const [leftFrom, rightFrom] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    const before = runs.at(-1);
    if (added && before?.kind === 'DELETED') {
      before.kind = 'REPLACED';
      before.second = right.span(rightFrom, j);
    } else {
      const kind = added ? 'INSERTED' : removed ? 'DELETED' : 'EQUAL';
      runs.push({ kind, first: left.span(leftFrom, i), second: right.span(rightFrom, j) });
    }
  }
  return runs;
}

function replaced(left: string[], right: string[]): ChangeObject<string[]>[] {
  return [
    { value: left, count: left.length, added: false, removed: true },
    { value: right, count: right.length, added: true, removed: false },
  ];
}
