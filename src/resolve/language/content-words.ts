import { MONTHS } from '../../read/words/months.ts';

import { foldText } from '../../extract/names/fold-text.ts';

import { boundOf, type FigureBound, multiplierOf, numberOf } from './figures.ts';
import { stem } from './stem.ts';
import { NEGATIONS, STOP_WORDS } from './stop-words.ts';
import { SYNONYM_ROWS } from './synonym-table.ts';

/** One word that carries meaning. */
export interface ContentWord {
  /** Its stem, or the common stem of its synonyms; `not` for any negation; digits for a figure. */
  term: string;
  /** How much it tells, about 1. */
  weight: number;
  isQuoted: boolean;
  /** Of a figure: whether it is exact, a lower or upper bound, or rounded. */
  bound?: FigureBound;
}

/** What a statement's content says, made ready for comparing. */
export interface ContentWords {
  words: ContentWord[];
  /** The weight of each different term. */
  terms: Map<string, number>;
  /** The sum of those. */
  weight: number;
  figures: Set<string>;
  isNegated: boolean;
}

/** What a word tells, by what sort of word it is. A fixed table, so that no other text changes a comparison. */
const WEIGHTS = {
  /** Figures are copied exactly, even through translation. */
  figure: 1.5,
  /** Names recur in everything that is said about one event. */
  name: 0.6,
  negation: 0.6,
  short: 0.8,
  middle: 1,
  /** Longer words are rarer. */
  long: 1.2,
} as const;

/** A word (with inner apostrophes, hyphens split), a number with separators, or a quotation mark. */
const TOKENS = /\d[\d,.]*\d|\d|\p{L}+(?:['’]\p{L}+)*|["“”«»„]/gu;
const QUOTATION_MARK = /^["“”«»„]$/u;
const CONTRACTED_NOT = /n['’]t$/u;
const POSSESSIVE = /['’]s$/u;
const CAPITAL = /^\p{Lu}/u;
const CEASE_FIRE = /\bcease[- ]fire/giu;

const TERM_OF_SYNONYM: ReadonlyMap<string, string> = new Map(
  SYNONYM_ROWS.flatMap((row) => {
    const stems = row.split(' ').map(stem);
    return stems.map((one) => [one, stems[0]!] as const);
  }),
);

/** The term under which a single folded word is compared. */
export function termOf(word: string): string {
  const stemmed = stem(word);
  return TERM_OF_SYNONYM.get(stemmed) ?? stemmed;
}

/**
 * Reads what a statement says.
 *
 * @param text the words of the content
 * @param isQuoted whether all of it stands inside quotation marks (a DIRECT statement); else the marks in `text` decide
 */
export function contentWords(text: string, isQuoted: boolean): ContentWords {
  const tokens = text.replace(CEASE_FIRE, 'ceasefire').match(TOKENS) ?? [];
  const words: ContentWord[] = [];
  let inQuotation = isQuoted;
  tokens.forEach((token, i) => {
    if (QUOTATION_MARK.test(token)) inQuotation = isQuoted || !inQuotation;
    else {
      const word = readWord(tokens, i, inQuotation);
      if (word !== null) words.push(word);
    }
  });
  const terms = new Map(words.map(({ term, weight }) => [term, weight]));
  return {
    words,
    terms,
    weight: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
    figures: new Set(words.filter(({ bound }) => bound !== undefined).map(({ term }) => term)),
    isNegated: terms.has('not'),
  };
}

/** The summed weight of shared terms; a term that the two weigh differently counts with the smaller weight. */
export function sharedWeight(a: ContentWords, b: ContentWords): number {
  const [small, large] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  let sum = 0;
  for (const [term, weight] of small) sum += Math.min(weight, large.get(term) ?? 0);
  return sum;
}

function readWord(tokens: readonly string[], i: number, isQuoted: boolean): ContentWord | null {
  const token = tokens[i]!;
  const folded = foldText(token).replace(POSSESSIVE, '');
  if (NEGATIONS.has(folded) || CONTRACTED_NOT.test(token)) return { term: 'not', weight: WEIGHTS.negation, isQuoted };
  const before = foldText(tokens[i - 1] ?? '');
  const after = foldText(tokens[i + 1] ?? '');
  const figure = numberOf(folded);
  if (figure !== null) {
    if (Object.hasOwn(MONTHS, before) || Object.hasOwn(MONTHS, after)) return null;
    const bound = boundOf(tokens.slice(Math.max(0, i - 3), i).map(foldText));
    return { term: String(figure * (multiplierOf(after) ?? 1)), weight: WEIGHTS.figure, isQuoted, bound };
  }
  if (STOP_WORDS.has(folded) || (multiplierOf(folded) !== null && numberOf(before) !== null)) return null;
  const isName = CAPITAL.test(token) && i > 0;
  return { term: termOf(folded), weight: isName ? WEIGHTS.name : weightOfLength(folded.length), isQuoted };
}

function weightOfLength(length: number): number {
  if (length <= 4) return WEIGHTS.short;
  return length <= 7 ? WEIGHTS.middle : WEIGHTS.long;
}
