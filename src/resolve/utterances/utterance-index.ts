import { type ReadStatement } from '../statements/read-statement.ts';
import { SAME_UTTERANCE, scoreUtterancePair } from './score-utterance-pair.ts';

/** Terms that weigh less tell too little to look a statement up by: names and negations. */
const LEAST_LOOKUP_WEIGHT = 0.8;

export interface Neighbour {
  statement: ReadStatement;
  score: number;
}

/** The statements of one speaker, found by the words they share, so that not every pair has to be compared. */
export class UtteranceIndex {
  private readonly byTerm = new Map<string, ReadStatement[]>();

  constructor(statements: readonly ReadStatement[]) {
    for (const statement of statements) {
      for (const term of lookupTerms(statement)) {
        const found = this.byTerm.get(term);
        if (found === undefined) this.byTerm.set(term, [statement]);
        else found.push(statement);
      }
    }
  }

  /** Those that can be reports of the same utterance: score at least `SAME_UTTERANCE`. */
  neighbours(of: ReadStatement): Neighbour[] {
    const candidates = new Set(lookupTerms(of).flatMap((term) => this.byTerm.get(term) ?? []));
    const found: Neighbour[] = [];
    for (const statement of candidates) {
      if (statement.record.id === of.record.id) continue;
      const score = scoreUtterancePair(of, statement);
      if (score >= SAME_UTTERANCE) found.push({ statement, score });
    }
    return found;
  }
}

/** All its terms that tell something; every term of a statement that has no other. */
function lookupTerms({ content }: ReadStatement): string[] {
  const telling = [...content.terms].filter(([, weight]) => weight >= LEAST_LOOKUP_WEIGHT).map(([term]) => term);
  return telling.length > 0 ? telling : [...content.terms.keys()];
}
