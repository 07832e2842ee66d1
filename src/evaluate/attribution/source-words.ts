import { beginsWithCapital } from '../text/characters.ts';
import { type ScoredText, wordsOf } from '../text/scored-text.ts';
import { type ScoredStatement } from './scored-statement.ts';
import { HEAD_BREAKS } from './words/head-breaks.ts';
import { NAMELESS_WORDS } from './words/nameless-words.ts';

const BREAK_BETWEEN = /[,;:()[\]—–]| - /;
const POSSESSIVE = /['’]s$/;

/** The word that a source phrase is about, roughly: its last before a comma, bracket, dash, preposition or relative. */
export function headOf(text: ScoredText, source: ReadonlySet<number>): number | null {
  const [first, ...others] = [...source].sort((a, b) => a - b);
  if (first === undefined) return null;
  let head = first;
  for (const word of others) {
    if (BREAK_BETWEEN.test(text.between(head, word)) || HEAD_BREAKS.has(text.word(word).toLowerCase())) break;
    head = word;
  }
  return head;
}

/** The words of a source that can name somebody, in lower case. */
export function namesIn(text: ScoredText, source: ReadonlySet<number>): Set<string> {
  const words = [...source].map((word) => text.word(word));
  const naming = words.filter((word) => beginsWithCapital(word) && !NAMELESS_WORDS.has(word.toLowerCase()));
  return new Set(naming.map((word) => word.replace(POSSESSIVE, '').toLowerCase()));
}

/** The names that a prediction gives: of its source's words and of its speaker, in lower case. */
export function namesGiven(text: ScoredText, given: ScoredStatement): Set<string> {
  const speaker = wordsOf(given.parts.speaker ?? '').map((word) => word.toLowerCase());
  return new Set([...namesIn(text, given.source), ...speaker].map((word) => word.replace(POSSESSIVE, '')));
}
