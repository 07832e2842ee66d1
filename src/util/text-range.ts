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
