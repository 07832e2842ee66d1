import { overlapOf } from '../text/word-sets.ts';
import { type ScoredStatement } from './scored-statement.ts';

/** A gold statement and the predicted one that was found for it, by their places in their lists. */
export interface ContentMatch {
  gold: number;
  given: number;
}

/** Two contents are one statement's when they share at least this part of all their words. */
export const LEAST_OVERLAP = 0.5;

/**
 * Pairs statements one to one by the words of their contents, the greatest overlap first; of equal ones the earlier gold
 * statement, then the earlier prediction.
 */
export function matchContents(
  gold: readonly Pick<ScoredStatement, 'content'>[],
  given: readonly Pick<ScoredStatement, 'content'>[],
): ContentMatch[] {
  const candidates = overlappingPairs(gold, given)
    .map((pair) => ({ ...pair, overlap: overlapOf(gold[pair.gold]!.content, given[pair.given]!.content) }))
    .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap || a.gold - b.gold || a.given - b.given);
  const goldTaken = new Set<number>();
  const givenTaken = new Set<number>();
  const matches: ContentMatch[] = [];
  for (const { gold: goldAt, given: givenAt } of candidates) {
    if (goldTaken.has(goldAt) || givenTaken.has(givenAt)) continue;
    goldTaken.add(goldAt);
    givenTaken.add(givenAt);
    matches.push({ gold: goldAt, given: givenAt });
  }
  return matches;
}

/** The pairs that share a word, without comparing each with each. */
function overlappingPairs(
  gold: readonly Pick<ScoredStatement, 'content'>[],
  given: readonly Pick<ScoredStatement, 'content'>[],
): ContentMatch[] {
  const goldAt = new Map<number, number[]>();
  for (const [index, { content }] of gold.entries()) {
    for (const word of content) {
      const indices = goldAt.get(word);
      if (indices === undefined) goldAt.set(word, [index]);
      else indices.push(index);
    }
  }
  return given.flatMap(({ content }, index) => {
    const partners = new Set<number>();
    for (const word of content) for (const partner of goldAt.get(word) ?? []) partners.add(partner);
    return [...partners].map((partner) => ({ gold: partner, given: index }));
  });
}
