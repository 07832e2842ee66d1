import { MONTHS } from '../../read/words/months.ts';

import { foldText } from '../../extract/names/fold-text.ts';

import { boundOf, type FigureBound, multiplierOf, numberOf } from './figures.ts';
import { isNegation, NEGATION_TERM, NegationScope, opensNegatedInfinitive, undoesNegation } from './negation-scope.ts';
import { phraseTerm } from './phrases.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { termOfStem } from './term-of.ts';

/** A word that carries meaning, before it is weighed. */
export interface ReadWord {
  term: string;
  text: string;
  stem: string;
  isQuoted: boolean;
  /** See `ContentWord`. */
  polarity: number;
  bound?: FigureBound;
  /** UTF-16 units of the folded word. */
  length: number;
  /** A capital inside a sentence. */
  isName: boolean;
}

/** A word (with inner apostrophes, hyphens split), a number with separators, a quotation mark or a mark that ends a clause. */
const TOKENS = /\d[\d,.]*\d|\d|\p{L}+(?:['’]\p{L}+)*|["“”«»„]|[,;:.!?…–—]/gu;
const QUOTATION_MARK = /^["“”«»„]$/u;
const WORD = /^[\p{L}\d]/u;
const SENTENCE_START = /^["“”«»„.!?…:]$/u;
const POSSESSIVE = /['’]s$/u;
const CAPITAL = /^\p{Lu}/u;
const CEASE_FIRE = /\bcease[- ]fire/giu;

const NEGATION = { term: NEGATION_TERM, stem: NEGATION_TERM, polarity: 1, length: 3, isName: false };

/** The words of a text that carry meaning, in order. `isQuoted`: all of it is a quotation; else its marks decide. */
export function readContentWords(text: string, isQuoted: boolean): ReadWord[] {
  const tokens = text.replace(CEASE_FIRE, 'ceasefire').match(TOKENS) ?? [];
  const folded = tokens.map((token) => foldText(token).replace(POSSESSIVE, ''));
  const words: ReadWord[] = [];
  const scope = new NegationScope<ReadWord>();
  let inQuotation = isQuoted;
  for (let i = 0; i < tokens.length; i++) {
    if (QUOTATION_MARK.test(tokens[i]!)) inQuotation = isQuoted || !inQuotation;
    else if (isNegation(tokens[i]!, folded[i]!)) {
      if (undoesNegation(folded[i + 1] ?? '')) continue;
      scope.open();
      words.push({ ...NEGATION, text: tokens[i]!, isQuoted: inQuotation });
    } else {
      scope.pass(folded[i]!);
      const word = readPhrase(tokens, folded, i) ?? readWord(tokens, folded, i);
      if (word === null) continue;
      const { isPhrase, ...rest } = word;
      const read = { ...rest, isQuoted: inQuotation, polarity: 1 };
      scope.take(read);
      words.push(read);
      if (isPhrase) i++;
      else if (opensNegatedInfinitive(folded[i]!, folded[i + 1] ?? '')) scope.open();
    }
  }
  return words;
}

type BareWord = Omit<ReadWord, 'isQuoted' | 'polarity'> & { isPhrase: boolean };

function readPhrase(tokens: readonly string[], folded: readonly string[], i: number): BareWord | null {
  const [first, second] = [folded[i]!, folded[i + 1] ?? ''];
  const term = phraseTerm(first, second);
  if (term === null) return null;
  const text = `${tokens[i]!} ${tokens[i + 1]!}`;
  return { term, text, stem: term, length: first.length + second.length, isName: false, isPhrase: true };
}

function readWord(tokens: readonly string[], folded: readonly string[], i: number): BareWord | null {
  const [token, word] = [tokens[i]!, folded[i]!];
  if (!WORD.test(token)) return null;
  const [before, after] = [folded[i - 1] ?? '', folded[i + 1] ?? ''];
  const figure = numberOf(word);
  if (figure !== null) {
    if (Object.hasOwn(MONTHS, before) || Object.hasOwn(MONTHS, after)) return null;
    const bound = boundOf(folded.slice(Math.max(0, i - 3), i));
    const term = String(figure * (multiplierOf(after) ?? 1));
    return { term, text: token, stem: term, bound, length: word.length, isName: false, isPhrase: false };
  }
  if (STOP_WORDS.has(word) || (multiplierOf(word) !== null && numberOf(before) !== null)) return null;
  const isName = CAPITAL.test(token) && i > 0 && !SENTENCE_START.test(tokens[i - 1]!);
  const stemmed = stem(word);
  return { term: termOfStem(stemmed), text: token, stem: stemmed, length: word.length, isName, isPhrase: false };
}
