import { type TextRange, trimRange } from '../../util/text-range.ts';

import { endsSentence } from './paragraph-shape.ts';

/** One paragraph of a text: its range without the white space around it. */
export interface Paragraph extends TextRange {
  text: string;
}

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/g;
/** Lines of hard-wrapped text are not longer than this; e-mail and wire text wrap at 72 to 80. */
const WRAPPED_LINE_LENGTH = 90;
const STARTS_LOWER_CASE = /^\p{Ll}/u;

/** A line that is not blank, with what the joining of wrapped lines needs to know. */
interface Line extends TextRange {
  /** At least one blank line, or nothing, stands before it. */
  afterBlank: boolean;
}

/**
 * The paragraphs of a text, in order; none is empty. A paragraph is a line, except that a line broken in
 * mid-sentence is joined with the next: always when that goes on in lower case without a blank line between, and
 * up to the next blank line when the whole text is hard-wrapped.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const isWrapped = isHardWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !line.afterBlank && (isWrapped || continues(last, text.slice(line.from, line.to)))) {
      last.to = line.to;
      last.text = text.slice(last.from, last.to);
    } else {
      paragraphs.push({ from: line.from, to: line.to, text: text.slice(line.from, line.to) });
    }
  }
  return paragraphs;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  const add = (from: number, to: number): void => {
    const range = trimRange(text, { from, to });
    if (range.from < range.to) {
      lines.push({ ...range, afterBlank });
      afterBlank = false;
    } else if (!(from > 0 && text[from - 1] === '\r' && text[from] === '\n')) afterBlank = true;
  };
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    const isSecondOfCrLf = match[0] === '\n' && match.index > 0 && text[match.index - 1] === '\r';
    if (!isSecondOfCrLf) add(from, match.index);
    from = match.index + 1;
  }
  add(from, text.length);
  return lines;
}

function continues(before: Paragraph, line: string): boolean {
  return STARTS_LOWER_CASE.test(line) && !endsSentence(before.text);
}

/** Short lines throughout, and a third or more of them broken in mid-sentence. */
function isHardWrapped(text: string, lines: Line[]): boolean {
  if (lines.length < 6) return false;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    if (line.to - line.from > WRAPPED_LINE_LENGTH) return false;
    const next = lines[i + 1];
    if (next && !next.afterBlank && STARTS_LOWER_CASE.test(text.slice(next.from, next.from + 2))) broken++;
  }
  return broken * 3 >= lines.length;
}
