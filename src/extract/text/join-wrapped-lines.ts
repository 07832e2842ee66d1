import { type TextRange } from '../../util/text-range.ts';

const LINE_ENDS = /[\r\n\u2028\u2029]/g;

/**
 * A text in which line ends inside a body range are blanks. Cleaning gives one range per paragraph, so a line end inside
 * one comes from wrapping at a fixed width. Has the length of the original: every offset holds in both.
 */
export function joinWrappedLines(text: string, body: readonly TextRange[]): string {
  let joined = '';
  let at = 0;
  for (const { from, to } of body) {
    joined += text.slice(at, from) + text.slice(from, to).replace(LINE_ENDS, ' ');
    at = to;
  }
  return joined + text.slice(at);
}
