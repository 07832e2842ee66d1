import { type Word } from './encode-article.ts';
import { type Fragment, wordsBetween } from './fragment.ts';

/** A paragraph's end weighs as much as this many words. */
const WORDS_PER_PARAGRAPH = 40;
const MAX_PARAGRAPHS = 2;
/** Of two equally near, the one before. */
const AFTER_PENALTY = 0.5;

/** The candidate that stands nearest to a fragment, at most two paragraphs away; null when there is none. */
export function nearestFragment(
  fragment: Fragment,
  candidates: readonly Fragment[],
  words: readonly Word[],
): Fragment | null {
  const home = words[fragment.from]!.paragraph;
  let nearest: Fragment | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const paragraphs = Math.abs(words[candidate.from]!.paragraph - home);
    if (paragraphs > MAX_PARAGRAPHS) continue;
    const distance =
      wordsBetween(fragment, candidate) +
      WORDS_PER_PARAGRAPH * paragraphs +
      (candidate.from > fragment.from ? AFTER_PENALTY : 0);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
