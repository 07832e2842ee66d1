import { type ReadStatement } from '../statements/read-statement.ts';
import { type SameVoice } from './same-voice.ts';

/** Two statements of speakers that may be one, with what they share. */
export interface UtterancePair {
  a: ReadStatement;
  b: ReadStatement;
  voice: Exclude<SameVoice, null>;
  /** Summed weight of the terms that both have. */
  shared: number;
}

/** Whether one article reports both. */
export function isOneArticle({ a, b }: Pick<UtterancePair, 'a' | 'b'>): boolean {
  return a.record.articleId === b.record.articleId;
}
