/**
 * A range of an article's raw text, in **Unicode code points** of the text as decoded; `end` is exclusive.
 * `raw[start:end]` (over code points) always gives the recorded words (Web Annotation TextPositionSelector).
 *
 * Phases that scan text work on {@link import('../util/text-range.ts').TextRange} (UTF-16 units) and convert once, at
 * their border, with `CodePointIndex`.
 */
export interface Span {
  start: number;
  end: number;
}
