import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { NOT_NAMES } from '../words/common-capitalised-words.ts';

/** A line with fewer words says too little about how it is written. */
const FEWEST_WORDS = 3;
/** Words shorter than this stay in lower case in many headlines. */
const LONG_WORD = 4;

/**
 * The sentences whose capitals say nothing about names: written in capitals throughout, or with a capital on every longer
 * word ("Farmers Demand Answers Over Milk Prices"). A list of names is none: its commas tell.
 *
 * @returns their indexes
 */
export function headlineSentences(article: ArticleText): Set<number> {
  const headlines = new Set<number>();
  for (let start = 0; start < article.tokens.length;) {
    const { sentence } = article.tokens[start]!;
    let end = start + 1;
    while (article.tokens[end]?.sentence === sentence) end++;
    if (isHeadline(article.tokens.slice(start, end))) headlines.add(sentence);
    start = end;
  }
  return headlines;
}

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord, text }) => isWord && /^\p{L}/u.test(text));
  if (words.length < FEWEST_WORDS) return false;
  if (words.every(({ text }) => text === text.toUpperCase())) return true;
  if (/^[.!?]/.test(tokens.at(-1)!.text)) return false;
  const long = words.filter(({ text }) => text.length >= LONG_WORD);
  if (words.length < FEWEST_WORDS + 2 || long.some(({ isCapitalised }) => !isCapitalised)) return false;
  const commas = tokens.filter(({ text }) => text === ',').length;
  return commas < 2 || words.slice(1).some(({ isCapitalised, lower }) => isCapitalised && NOT_NAMES.has(lower));
}
