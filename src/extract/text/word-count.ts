import { type TextRange } from '../../util/text-range.ts';

/** A word with the apostrophes, hyphens, dots and ampersands inside it. */
export const WORD = /[\p{L}\p{N}]+(?:['’\-.&][\p{L}\p{N}]+)*/gu;

/** How many words a range holds. */
export function wordCount(text: string, range: TextRange): number {
  let count = 0;
  for (const _ of text.slice(range.from, range.to).matchAll(WORD)) count++;
  return count;
}
