import { type TextRange, trimRange } from '../../util/text-range.ts';

import { ABBREVIATIONS } from './abbreviations.ts';

/** One sentence; `paragraph` is the index of its paragraph. */
export interface Sentence extends TextRange {
  paragraph: number;
}

/**
 * Longest sentence, in UTF-16 units; a longer one is cut, at a blank where there is one. The longest in PolNeAR dev has 504.
 * Without a bound, what compares the statements and the names of one sentence would take endlessly long on hostile text.
 */
const LONGEST = 2000;

const SENTENCE_END = /[.!?…]{1,8}["”’)\]]{0,6}(?=\s|$)/g;
const LAST_WORD = /([\p{L}\p{N}.&'’-]{1,24})$/u;
const STARTS_SENTENCE = /^[\p{Lu}\p{Lt}\p{N}"“‘'([„–—-]/u;

/**
 * The sentences of each paragraph. Abbreviations ("U.S.", "Gen."), initials and numbers do not end one, and neither does
 * a full stop or question mark inside quotation marks that lower-case words follow (`"Why?" he asked`).
 */
export function findSentences(text: string, paragraphs: readonly TextRange[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const content = text.slice(paragraph.from, paragraph.to);
    let from = 0;
    for (const match of content.matchAll(SENTENCE_END)) {
      const end = match.index + match[0].length;
      const rest = content.slice(end, end + 40).trimStart();
      if (rest !== '' && !endsSentence(content.slice(Math.max(from, match.index - 24), match.index), match[0], rest))
        continue;
      push(from, end);
      from = end;
    }
    push(from, content.length);

    function push(start: number, end: number): void {
      for (const part of partsOf(text, { from: paragraph.from + start, to: paragraph.from + end })) {
        const range = trimRange(text, part);
        if (range.from < range.to) sentences.push({ ...range, paragraph: index });
      }
    }
  });
  return sentences;
}

function* partsOf(text: string, { from, to }: TextRange): Iterable<TextRange> {
  let start = from;
  while (to - start > LONGEST) {
    const end = cutBefore(text, start + LONGEST);
    yield { from: start, to: end };
    start = end;
  }
  yield { from: start, to };
}

/** After the last blank of the hundred characters before an offset; else at the offset, or before the pair it would cut. */
function cutBefore(text: string, offset: number): number {
  const blank = text.slice(offset - 100, offset).search(/\s\S*$/);
  if (blank !== -1) return offset - 100 + blank + 1;
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) ? offset - 1 : offset;
}

function endsSentence(before: string, mark: string, rest: string): boolean {
  if (!STARTS_SENTENCE.test(rest)) return false;
  if (mark !== '.') return !(mark.startsWith('…') || mark.startsWith('...')) || /^[\p{Lu}"“]/u.test(rest);
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return /^[A-Z"“]/.test(rest) && /^(?:["“]|The |He |She |It |They |In |On |But |And |A )/.test(rest);
  return !ABBREVIATIONS.has(word.toLowerCase());
}
