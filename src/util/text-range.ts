/**
 * A range of a JavaScript string in **UTF-16 units**; `to` is exclusive, so `text.slice(from, to)` reads it.
 * The field names differ from `Span` (code points) on purpose: the compiler then keeps the two units apart.
 */
export interface TextRange {
  from: number;
  to: number;
}

/** The text a range covers. */
export function textOf(text: string, range: TextRange): string {
  return text.slice(range.from, range.to);
}

/** Whether `inner` lies wholly inside `outer` (equal ranges count). */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether two ranges share at least one unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.from < b.to && b.from < a.to;
}

const SPACE = ' ';
/** White space, and characters without width. */
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/;

/** A range without the blanks at its ends; empty, at its end, when nothing else is in it. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { from, to } = range;
  while (from < to && isBlank(text.charAt(from))) from++;
  while (to > from && isBlank(text.charAt(to - 1))) to--;
  return { from, to };
}

/** Control characters count as blanks. */
function isBlank(character: string): boolean {
  return character <= SPACE || BLANK.test(character);
}
