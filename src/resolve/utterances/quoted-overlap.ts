import { type ContentWord, type ContentWords } from '../language/content-words.ts';
import { longestQuotedRun } from './longest-run.ts';

/** The part of a quoted passage that has to come back for it to count as the same quotation. */
const QUOTED_COVERAGE = 0.6;
/** Content that convinces: quoted by both, or quoted by one and reported by the other. */
export const CONVINCING_QUOTED_TWICE = 2;
export const CONVINCING_QUOTED_ONCE = 3;

/** How surely words come back in the same order, 0 to 1: those that both quote, and those that only one quotes. */
export interface QuotedOverlap {
  twice: number;
  once: number;
}

/**
 * How surely words that one of two texts quotes come back in the other.
 *
 * @param shared `sharedWeight` of the two; a word that a passage repeats counts once
 */
export function quotedOverlap(a: ContentWords, b: ContentWords, shared: number): QuotedOverlap {
  const [left, right] = [quotedIn(a, b, shared), quotedIn(b, a, shared)];
  return { twice: Math.max(left.twice, right.twice), once: Math.max(left.once, right.once) };
}

/** Two words convince more than twice as much as one. */
export function convincing(weight: number, enough: number): number {
  return Math.min(1, (weight / enough) ** 2);
}

function quotedIn(quoting: ContentWords, other: ContentWords, shared: number): QuotedOverlap {
  const passage = weightOf(quoting.words.filter((word) => word.isQuoted));
  if (passage === 0) return { twice: 0, once: 0 };
  const run = longestQuotedRun(quoting.words, other.words);
  const coverage = run.weight / passage;
  if (coverage < QUOTED_COVERAGE && run.weight < 2 * CONVINCING_QUOTED_ONCE) return { twice: 0, once: 0 };
  const enough = run.isQuotedInBoth ? CONVINCING_QUOTED_TWICE : CONVINCING_QUOTED_ONCE;
  const value = Math.min(1, coverage / QUOTED_COVERAGE) * convincing(Math.min(run.weight, shared), enough);
  return run.isQuotedInBoth ? { twice: value, once: 0 } : { twice: 0, once: value };
}

/** The summed weight of words, repeated ones too. */
export function weightOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}
