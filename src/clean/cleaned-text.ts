import { type TextRange } from '../util/text-range.ts';

/** A range of the raw text that is not the article's own, and the rule that said so. */
export interface MarkedRange extends TextRange {
  rule: string;
}

/** Which UTF-16 ranges of a raw text are the article's body. `body` and `boilerplate` are ascending and disjoint. */
export interface CleanedText {
  /** One range per paragraph or part of one, the line ends of wrapped paragraphs included; never empty ranges; blank lines belong to neither list. */
  body: TextRange[];
  boilerplate: MarkedRange[];
}
