import { type TextRange } from '../../util/text-range.ts';
import { type Sentence } from './sentences.ts';

/** One word or one mark. A possessive 's is a token of its own, so that names stand bare. */
export interface Token extends TextRange {
  text: string;
  lower: string;
  isWord: boolean;
  /** Starts with an upper-case letter. */
  isCapitalised: boolean;
  sentence: number;
  paragraph: number;
}

const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-‐.&/][\p{L}\p{M}\p{N}]+|[’'](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*|[’']s(?![\p{L}\p{N}])|\.{2,}|[^\s]/gu;
const WORD_START = /^[\p{L}\p{N}]/u;
const UPPER_START = /^[\p{Lu}\p{Lt}]/u;

/** The words and marks of the sentences, in text order. Dotted abbreviations ("U.S.") and hyphenated words are one token. */
export function findTokens(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    for (const match of text.slice(sentence.from, sentence.to).matchAll(TOKEN)) {
      const word = match[0];
      const from = sentence.from + match.index;
      tokens.push({
        from,
        to: from + word.length,
        text: word,
        lower: word.toLowerCase(),
        isWord: WORD_START.test(word),
        isCapitalised: UPPER_START.test(word),
        sentence: index,
        paragraph: sentence.paragraph,
      });
    }
  });
  return tokens;
}
