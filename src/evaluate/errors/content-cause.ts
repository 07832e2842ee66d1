import { sharedCount, type WordSet } from '../text/word-sets.ts';

/**
 * Why the content of a statement was not found:
 * - `NOTHING_THERE`: the other side has no content that shares a word with it;
 * - `MERGED`: the content there that shares most with it also holds at least half of a neighbour's words;
 * - `IN_PIECES`: several contents there lie at least half inside it;
 * - `BOUNDARY_OFF`: one content there begins or ends elsewhere.
 */
export type ContentCause = 'NOTHING_THERE' | 'MERGED' | 'IN_PIECES' | 'BOUNDARY_OFF';

/**
 * @param content a content that has no partner
 * @param own all contents of its side
 * @param other all contents of the other side
 */
export function contentCause(content: WordSet, own: readonly WordSet[], other: readonly WordSet[]): ContentCause {
  const there = other.filter((one) => sharedCount(one, content) > 0);
  const [closest] = [...there].sort((a, b) => sharedCount(b, content) - sharedCount(a, content));
  if (closest === undefined) return 'NOTHING_THERE';
  const neighbours = own.filter((one) => one !== content);
  if (neighbours.some((one) => holdsHalf(closest, one))) return 'MERGED';
  return there.filter((one) => holdsHalf(content, one)).length > 1 ? 'IN_PIECES' : 'BOUNDARY_OFF';
}

/** Whether `outer` holds at least half of the words of `inner`. */
function holdsHalf(outer: WordSet, inner: WordSet): boolean {
  return inner.size > 0 && 2 * sharedCount(outer, inner) >= inner.size;
}
