import { foldText } from '../read/text/fold-text.ts';
import { countWords, LONGEST_LINE } from '../read/text/paragraph-shape.ts';

import { type ArticleParagraph } from './article-paragraph.ts';

/** Shorter paragraphs ("2 p.m.", "(Applause.)") repeat without being copies, unless a neighbour is one. */
const LEAST_COPY_WORDS = 8;

/**
 * For every paragraph, the index of the earlier paragraph that it repeats, or -1: compared without case, accents and
 * punctuation, by hash, as originally read. Short paragraphs count only when the paragraph before or after them
 * repeats the neighbour of their original.
 */
export function findParagraphCopies(paragraphs: readonly ArticleParagraph[]): number[] {
  const firstIndex = new Map<string, number>();
  const copyOf = paragraphs.map(({ original, index }) => {
    const key = original.text.length > LONGEST_LINE ? original.text : foldText(original.text);
    const first = firstIndex.get(key);
    if (first === undefined) firstIndex.set(key, index);
    return key === '' ? -1 : (first ?? -1);
  });
  return copyOf.map((first, index) => {
    if (first < 0 || countWords(paragraphs[index]!.original.text, LEAST_COPY_WORDS) >= LEAST_COPY_WORDS) return first;
    const isInRun = copyOf[index - 1] === first - 1 || copyOf[index + 1] === first + 1;
    return isInRun && first > 0 ? first : -1;
  });
}
