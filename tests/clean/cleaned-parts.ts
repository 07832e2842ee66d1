import { cleanText } from '../../src/clean/clean-text.ts';

/** What `cleanText` made of a text, as words: checks on the way that ranges are ascending, disjoint, not empty, and complete. */
export function cleanedParts(
  text: string,
  title?: string,
): { body: string[]; marked: [rule: string, words: string][] } {
  const { body, boilerplate } = cleanText(text, title);
  const words = ({ from, to }: { from: number; to: number }): string => text.slice(from, to);
  let at = 0;
  for (const range of [...body, ...boilerplate].sort((a, b) => a.from - b.from)) {
    if (range.from < at || range.to <= range.from) throw new Error(`range out of order: ${JSON.stringify(range)}`);
    if (/[\p{L}\p{N}]/u.test(text.slice(at, range.from))) throw new Error(`words lost before ${range.from}`);
    at = range.to;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(at))) throw new Error(`words lost after ${at}`);
  return { body: body.map(words), marked: boilerplate.map((range) => [range.rule, words(range)]) };
}
