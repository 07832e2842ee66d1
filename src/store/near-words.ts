import { distance } from 'fastest-levenshtein';

/** From how many letters a word may have one wrong letter, and from how many two: shorter ones are other words then. */
const ONE_TYPO = 5;
const TWO_TYPOS = 9;

/** Figures are never taken for others: 1207 is not 1208. */
const LETTERS_ONLY = /^\P{N}+$/u;

/** A word of the index, and how many nodes have it. */
export interface IndexedWord {
  word: string;
  count: number;
}

/** How many letters of a folded word may be wrong, missing or too many. */
export function allowedTypos(word: string): 0 | 1 | 2 {
  const letters = LETTERS_ONLY.test(word) ? [...word].length : 0;
  if (letters < ONE_TYPO) return 0;
  return letters < TWO_TYPOS ? 1 : 2;
}

/** How many letters two words differ by, two neighbours that change places counted as one; Infinity beyond what is allowed. */
export function typosBetween(typed: string, word: string): number {
  const allowed = allowedTypos(typed);
  if (Math.abs(typed.length - word.length) > allowed || !LETTERS_ONLY.test(word)) return Infinity;
  const typos = isSwapped(typed, word) ? 1 : distance(typed, word);
  return typos <= allowed ? typos : Infinity;
}

/** Of the words nearest to a typed one that which most nodes have, the alphabet deciding between equals; null for none. */
export function nearestWord(typed: string, words: readonly IndexedWord[]): string | null {
  const [nearest] = words
    .map(({ word, count }) => ({ word, count, typos: typosBetween(typed, word) }))
    .filter(({ typos }) => typos < Infinity)
    .sort((a, b) => a.typos - b.typos || b.count - a.count || (a.word < b.word ? -1 : 1));
  return nearest?.word ?? null;
}

/** Whether one word is the other with two neighbouring letters in each other's place: "lavorv". */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
