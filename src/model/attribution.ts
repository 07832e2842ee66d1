import { type TextRange } from '../util/text-range.ts';

/**
 * What a reader finds: the words that were said, the words of saying, and the words that name who said it, as they stand
 * in one text. UTF-16 ranges: a reader works inside `extract`, before spans are converted to code points.
 */
export interface Attribution {
  /** One or more ranges in text order. */
  content: TextRange[];
  cue: TextRange | null;
  source: TextRange | null;
  /** 0 to 1. */
  confidence: number;
  /** The reader that found it, e.g. `attribution-tagger@1`. */
  method: string;
}
