import { type ContentWords } from '../language/content-words.ts';
import { type ReadStatement } from '../statements/read-statement.ts';

/** Two statements of one speaker, with what they share. */
export interface UtterancePair {
  a: ReadStatement;
  b: ReadStatement;
  /** Summed weight of the terms that both have. */
  shared: number;
}

/** The summed weight of shared terms; a term that the two weigh differently counts with the smaller weight. */
export function sharedWeight(a: ContentWords, b: ContentWords): number {
  const [small, large] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  let sum = 0;
  for (const [term, weight] of small) sum += Math.min(weight, large.get(term) ?? 0);
  return sum;
}
