import { type TextRange } from '../../util/text-range.ts';

/**
 * The paragraphs of a body: its ranges cut at line breaks, without blank ends. A gap between two body ranges is a break.
 */
export function findParagraphs(text: string, body: readonly TextRange[]): TextRange[] {
  const paragraphs: TextRange[] = [];
  for (const range of body) {
    let from = range.from;
    while (from < range.to) {
      let to = text.indexOf('\n', from);
      if (to === -1 || to > range.to) to = range.to;
      const paragraph = withoutBlankEnds(text, { from, to });
      if (paragraph.from < paragraph.to) paragraphs.push(paragraph);
      from = to + 1;
    }
  }
  return paragraphs;
}

/** A range without the white space at its ends; empty (at its end) when there is nothing else in it. */
export function withoutBlankEnds(text: string, range: TextRange): TextRange {
  let { from, to } = range;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { from, to };
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000;
}
