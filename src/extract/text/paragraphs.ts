import { type TextRange, trimRange } from '../../util/text-range.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/**
 * The paragraphs of an article's body in order, without blank ends; none is empty. A line break ends one, and so does a gap
 * between two ranges: what stood there (a caption, a related link) is as if it were not there, but the words around it do
 * not belong together.
 *
 * @param body ascending UTF-16 ranges; ranges that touch are read as one, what lies outside the text is left out
 */
export function* findParagraphs(text: string, body: readonly TextRange[]): Generator<TextRange> {
  for (const { from, to } of joinTouching(body, text.length)) {
    let start = from;
    for (const line of text.slice(from, to).split(LINE_BREAK)) {
      const paragraph = trimRange(text, { from: start, to: start + line.length });
      if (paragraph.from < paragraph.to) yield paragraph;
      start += line.length + 1;
    }
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
