import { type TextRange } from '../../util/text-range.ts';

import { findGluedWords } from './glued-words.ts';
import { type Sentence } from './sentences.ts';

/** One word or one mark. A possessive 's is a token of its own, so that names stand bare, and so is a verb glued to a name. */
export interface Token extends TextRange {
  text: string;
  lower: string;
  isWord: boolean;
  /** Starts with an upper-case letter. */
  isCapitalised: boolean;
  sentence: number;
  paragraph: number;
}

const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-‐.&/][\p{L}\p{M}\p{N}]+|[’'](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*|[’']s(?![\p{L}\p{N}])|\.{2,}|[^\s]/gu;
const WORD_START = /^[\p{L}\p{N}]/u;
const UPPER_START = /^[\p{Lu}\p{Lt}]/u;

/** The words and marks of the sentences, in text order. Dotted abbreviations ("U.S.") and hyphenated words are one token. */
export function findTokens(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    const content = text.slice(sentence.from, sentence.to);
    const seams = findGluedWords(content);
    let next = 0;
    for (const match of content.matchAll(TOKEN)) {
      while (next < seams.length && seams[next]! <= match.index) next++;
      const seam = seams[next];
      const words =
        seam === undefined || seam >= match.index + match[0].length
          ? [match[0]]
          : [content.slice(match.index, seam), content.slice(seam, match.index + match[0].length)];
      let from = sentence.from + match.index;
      for (const word of words) {
        tokens.push(tokenOf(word, from, index, sentence.paragraph));
        from += word.length;
      }
    }
  });
  return tokens;
}

function tokenOf(text: string, from: number, sentence: number, paragraph: number): Token {
  return {
    from,
    to: from + text.length,
    text,
    lower: text.toLowerCase(),
    isWord: WORD_START.test(text),
    isCapitalised: UPPER_START.test(text),
    sentence,
    paragraph,
  };
}
