import { SharedTermIndex } from '../language/shared-term-index.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { bestScore, SAME_UTTERANCE, scoreUtterancePair } from './score-utterance-pair.ts';

/** Statements that share less than one telling word are not compared. */
const LEAST_SHARED = 0.8;

export interface Neighbour {
  statement: ReadStatement;
  score: number;
}

/** The statements of one speaker, found by the words they share, so that not every pair has to be compared. */
export class UtteranceIndex {
  private readonly statements: readonly ReadStatement[];
  private readonly terms: SharedTermIndex;

  constructor(statements: readonly ReadStatement[]) {
    this.statements = statements;
    this.terms = new SharedTermIndex(statements.map((statement) => statement.remark));
  }

  /** Those that can be reports of the same utterance: score at least `SAME_UTTERANCE`. */
  neighbours(of: ReadStatement): Neighbour[] {
    const found: Neighbour[] = [];
    for (const { position, shared } of this.terms.sharing(of.remark, LEAST_SHARED)) {
      const statement = this.statements[position]!;
      if (statement.record.id === of.record.id || bestScore(of, statement, shared) < SAME_UTTERANCE) continue;
      const score = scoreUtterancePair(of, statement);
      if (score >= SAME_UTTERANCE) found.push({ statement, score });
    }
    return found;
  }
}
