import { type ContentWords } from '../language/content-words.ts';

/** A word is the article's subject when at least so many of its statements have it, and this share of them. */
const LEAST_STATEMENTS = 3;
const LEAST_SHARE = 0.1;

/** For each statement of one article those of its terms that many of the article's statements have, ascending. */
export function topicTermsOf(contents: readonly ContentWords[]): string[][] {
  const counts = new Map<string, number>();
  for (const { terms } of contents) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const least = Math.max(LEAST_STATEMENTS, LEAST_SHARE * contents.length);
  return contents.map(({ terms }) => [...terms.keys()].filter((term) => counts.get(term)! >= least).sort());
}
