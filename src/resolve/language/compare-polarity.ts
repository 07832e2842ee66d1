import { type ContentWords } from './content-words.ts';
import { NEGATION_TERM } from './negation-scope.ts';
import { oppositesOf } from './opposites.ts';

/** Words that tell no more than this, names among them, say nothing by being negated: "want", "people". */
const LEAST_TELLING = 0.6;

/** How two texts that share words stand to each other. */
export interface PolarityComparison {
  /** Shared words that only one of them negates. */
  negatedInOne: string[];
  /** Shared words that both affirm. */
  affirmed: string[];
  /** Shared words that both negate. */
  negated: string[];
  /** Opposite words that both affirm or both negate ("open", "shut"), by the first text's. */
  opposite: [string, string][];
  /** The summed weight of those opposites, which a count of shared words misses. */
  oppositeWeight: number;
}

/**
 * Compares what two texts say of the words that they share.
 *
 * @param turned whether one of them is denied as a whole, so that what it affirms is negated
 */
export function comparePolarity(a: ContentWords, b: ContentWords, turned: boolean): PolarityComparison {
  const result: PolarityComparison = { negatedInOne: [], affirmed: [], negated: [], opposite: [], oppositeWeight: 0 };
  for (const [term, polarity] of a.polarity) {
    if (term === NEGATION_TERM || !tells(term, a)) continue;
    const product = tells(term, b) ? polarity * (b.polarity.get(term) ?? 0) * (turned ? -1 : 1) : 0;
    if (product < 0) result.negatedInOne.push(term);
    else if (product > 0) (polarity > 0 ? result.affirmed : result.negated).push(term);
    for (const opposite of oppositesOf(term)) {
      if (!tells(opposite, b) || b.terms.has(term) || a.terms.has(opposite)) continue;
      if (polarity * (b.polarity.get(opposite) ?? 0) * (turned ? -1 : 1) <= 0) continue;
      result.opposite.push([term, opposite]);
      result.oppositeWeight += Math.min(a.terms.get(term) ?? 0, b.terms.get(opposite) ?? 0);
    }
  }
  return result;
}

function tells(term: string, { terms }: ContentWords): boolean {
  return (terms.get(term) ?? 0) > LEAST_TELLING;
}
