import { type TextRange, trimRange } from '../../util/text-range.ts';

import { ABBREVIATIONS } from './abbreviations.ts';

/** One sentence; `paragraph` is the index of its paragraph. */
export interface Sentence extends TextRange {
  paragraph: number;
}

const SENTENCE_END = /[.!?…]{1,8}["”’)\]]{0,6}(?=\s|$)/g;
const LAST_WORD = /([\p{L}\p{N}.&'’-]+)$/u;
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
      const range = trimRange(text, { from: paragraph.from + start, to: paragraph.from + end });
      if (range.from < range.to) sentences.push({ ...range, paragraph: index });
    }
  });
  return sentences;
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
