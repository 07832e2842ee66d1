import { type EncodedArticle } from './encode-article.ts';

/** A part of the piece stream that the model reads at once; `to` is exclusive. */
export interface Window {
  from: number;
  to: number;
}

/**
 * Cuts a stream into windows of at most `size` pieces that begin `stride` pieces apart (moved to where a word or a
 * paragraph begins), so that every word stands in some window with words on both sides of it.
 *
 * @param stride at most `size`; no word may have more than `size` pieces
 */
export function windowsOf(article: EncodedArticle, size: number, stride: number): Window[] {
  const end = article.pieces.length;
  const windows: Window[] = [];
  for (let from = 0; from < end;) {
    const to = end - from <= size ? end : lastBeginning(article.mayBegin, from + size, from);
    windows.push({ from, to });
    if (to === end) break;
    from = lastBeginning(article.mayBegin, Math.min(from + stride, to), from);
  }
  return windows;
}

/** The last place at or before `at` and after `floor` where a window may begin, else `at`. */
function lastBeginning(mayBegin: Uint8Array, at: number, floor: number): number {
  for (let i = at; i > floor; i--) if (mayBegin[i] === 1) return i;
  return at;
}

/** How far a piece stands from the nearer edge of a window behind which the article goes on. */
export function centrality(window: Window, piece: number, streamLength: number): number {
  const left = window.from === 0 ? Infinity : piece - window.from;
  const right = window.to === streamLength ? Infinity : window.to - 1 - piece;
  return Math.min(left, right);
}
