import { type TextRange } from '../../util/text-range.ts';

/** Carriage return, line feed and Unicode's line and paragraph separators. */
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

/**
 * The paragraphs of an article's body, in order. A line break ends one, and so does a gap between two ranges: what stood
 * there (a caption, a related link) is as if it were not there, but the words around it do not belong together.
 * Paragraphs without a visible character are left out.
 *
 * @param body ascending, disjoint UTF-16 ranges; ranges that touch are read as one
 */
export function* paragraphsOf(text: string, body: readonly TextRange[]): Generator<TextRange> {
  for (const range of joinTouching(body, text.length)) {
    let from = range.from;
    let isVisible = false;
    for (let i = range.from; i < range.to; i++) {
      const unit = text.charCodeAt(i);
      if (LINE_BREAKS.has(unit)) {
        if (isVisible) yield { from, to: i };
        from = i + 1;
        isVisible = false;
      } else if (unit > 0x20) {
        isVisible = true;
      }
    }
    if (isVisible) yield { from, to: range.to };
  }
}

function joinTouching(ranges: readonly TextRange[], length: number): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const from = Math.max(range.from, last?.to ?? 0);
    const to = Math.min(range.to, length);
    if (to <= from) continue;
    if (last?.to === from) last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}
