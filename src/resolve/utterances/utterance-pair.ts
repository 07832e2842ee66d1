import { type ReadStatement } from '../statements/read-statement.ts';

/** Two statements of one speaker, with what they share. */
export interface UtterancePair {
  a: ReadStatement;
  b: ReadStatement;
  /** Summed weight of the terms that both have. */
  shared: number;
}
