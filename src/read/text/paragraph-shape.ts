/** A full stop, question or exclamation mark or ellipsis, in the scripts that news is written in, before marks and symbols. */
const SENTENCE_END = /[.!?…。！？؟।۔][^\p{L}\p{N}:]{0,12}$/u;
const TRUNCATED = /(?:\.\.\.|…)\s*(?:\[|\()?[^\p{L}]{0,3}$/u;
const HEADLINE_START = /^['‘’]?[\p{Lu}\p{N}]/u;
const OPEN_END = /[:;,|—–-]$/u;
const SENTENCE_BREAK_INSIDE = /[\p{Ll}\p{N}”"’)][.!?]["”’)]?\s+["“‘(]?\p{Lu}/u;
const WORD = /[\p{L}\p{N}][^\s—–]*/gu;
/** Nothing that is read word by word here is longer: headlines, captions, fund-raising. */
export const LONGEST_LINE = 2000;
const LONGEST_HEADLINE = 180;
const MOST_HEADLINE_WORDS = 22;
const LEAST_PROSE_WORDS = 8;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** Whether a text breaks off with an ellipsis, as teasers do. */
export function isTruncated(text: string): boolean {
  return TRUNCATED.test(text.slice(-12));
}

/**
 * The number of words, counted up to `most`; Infinity, without counting, for a text longer than {@link LONGEST_LINE}.
 *
 * @param most counting stops there; give it where only "at least" or "at most" matters
 */
export function countWords(text: string, most = Infinity): number {
  if (text.length > LONGEST_LINE) return Infinity;
  let count = 0;
  WORD.lastIndex = 0;
  while (count < most && WORD.test(text)) count++;
  return count;
}

/**
 * Whether a line has the shape of a headline or sub-head: short, capital first, no end punctuation, one piece.
 * A line that opens with a double quotation mark, dash or bullet has not: it may be speech or a list.
 */
export function isHeadlineShaped(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !HEADLINE_START.test(line)) return false;
  if (endsSentence(line) || OPEN_END.test(line) || SENTENCE_BREAK_INSIDE.test(line)) return false;
  return countWords(line) <= MOST_HEADLINE_WORDS;
}

/** Whether a paragraph is running text: a sentence of eight words or more. */
export function isProse(paragraph: string): boolean {
  return endsSentence(paragraph) && countWords(paragraph, LEAST_PROSE_WORDS) >= LEAST_PROSE_WORDS;
}
