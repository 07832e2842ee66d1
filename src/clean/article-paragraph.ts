import { type TextRange } from '../util/text-range.ts';

import { type Paragraph } from '../read/text/paragraph.ts';

/** A paragraph of an article and what is left of it while rules mark its beginning, its end or all of it. */
export interface ArticleParagraph extends TextRange {
  readonly index: number;
  /** As read, before any mark. */
  readonly original: Paragraph;
  /** The words between `from` and `to`; empty when all is marked. */
  text: string;
}
