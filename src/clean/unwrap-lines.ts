/** Lines of a text wrapped at a fixed width end between these columns; the last line of a paragraph may be shorter. */
const NARROWEST = 45;
const WIDEST = 100;

/** With fewer wrapped lines a text may be a list or a poem. */
const FEWEST_WRAPPED_LINES = 6;

/** The share of line ends inside paragraphs that must look wrapped. */
const WRAPPED_SHARE = 0.8;

/**
 * A text in which the line ends of hard-wrapped paragraphs are blanks, so that a paragraph is one line. Has the length of
 * the original, so every offset holds in both. Texts that are not wrapped come back as they are.
 *
 * Wrapped means: paragraphs are set apart by blank lines, no line is longer than 100 characters, and nearly all lines that
 * another line follows are 45 or longer.
 */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  const isBlank = lines.map((line) => line.trim() === '');
  const hasNext = (index: number): boolean => !isBlank[index] && index + 1 < lines.length && !isBlank[index + 1];
  const lengths = lines.filter((_, index) => hasNext(index)).map((line) => line.trimEnd().length);
  const wrapped = lengths.filter((length) => length >= NARROWEST).length;
  const isWrapped =
    wrapped >= FEWEST_WRAPPED_LINES &&
    wrapped >= lengths.length * WRAPPED_SHARE &&
    isBlank.slice(0, -1).some((blank) => blank) &&
    lines.every((line) => line.trimEnd().length <= WIDEST);
  if (!isWrapped) return text;
  return lines
    .map((line, index) => {
      const joins = hasNext(index) && line.trimEnd().length >= NARROWEST;
      return (joins ? line.replace(/\r$/, ' ') : line) + (index + 1 === lines.length ? '' : joins ? ' ' : '\n');
    })
    .join('');
}
