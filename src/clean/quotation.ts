import { type TextRange } from '../util/text-range.ts';

const CLOSING: Record<string, string> = { '"': '"', '“': '”', '«': '»', '„': '“' };

/**
 * The ranges inside double quotation marks, without the marks. A mark that is never closed quotes up to the end of the
 * paragraph, as the opening paragraphs of a long speech are printed.
 * Coarser than `findQuotations` of `extract`, which looks at the next paragraph and at single marks: to tell boilerplate from
 * speech one paragraph must do.
 */
export function quotedRanges(paragraph: string): TextRange[] {
  const ranges: TextRange[] = [];
  let from = -1;
  let closing = '';
  for (let i = 0; i < paragraph.length; i++) {
    const character = paragraph[i]!;
    if (from >= 0) {
      if (character !== closing && !(closing === '“' && character === '”')) continue;
      ranges.push({ from, to: i });
      from = -1;
    } else if (character in CLOSING) {
      from = i + 1;
      closing = CLOSING[character]!;
    }
  }
  if (from >= 0) ranges.push({ from, to: paragraph.length });
  return ranges;
}

/** The paragraph with quoted words blanked out; offsets stay. */
export function maskQuotations(paragraph: string): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of quotedRanges(paragraph)) {
    masked += paragraph.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return masked + paragraph.slice(at);
}
