import { foldCase, isAscii } from './fold-case.ts';

/** Accents, breathings, Hebrew points and Arabic vowel marks: written or left out at will, so search ignores them. */
const FREE_MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u0652\u0670]/g;

/** One word: letters, numbers and the marks that belong to them. */
const WORD = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+/gu;

/** More words than any question has; engines limit the length of a query. */
const MAX_WORDS = 32;

/** A text as search compares it: without case, accents and compatibility variants (ligatures, full-width forms). */
export function foldForSearch(text: string): string {
  if (isAscii(text)) return foldCase(text);
  return foldCase(text.normalize('NFKD').replace(FREE_MARKS, ''));
}

/** All words of a text, folded: what an index keeps of it. */
export function foldedWords(text: string): string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

/** The words of what a user typed, folded; the last one may be unfinished. No character of it has a meaning of its own. */
export function searchWords(text: string): string[] {
  return foldedWords(text).slice(0, MAX_WORDS);
}

/** The words of a text in order, each with its UTF-16 range and its folded form. */
export function* wordsOf(text: string): Generator<{ from: number; to: number; folded: string }> {
  for (const match of text.matchAll(WORD)) {
    yield { from: match.index, to: match.index + match[0].length, folded: foldForSearch(match[0]) };
  }
}
