import { COMMON_STEMS } from './common-words.ts';
import { type FigureBound } from './figures.ts';
import { figuresMatch, significantDigits } from './figures-match.ts';
import { NEGATION_TERM } from './negation-scope.ts';
import { readContentWords } from './read-content-words.ts';

/** One word that carries meaning. */
export interface ContentWord {
  /** Its stem, or the common stem of its synonyms; `not` for any negation; digits for a figure. */
  term: string;
  /** As it stands in the text; of a verb of two words both. */
  text: string;
  /** Its own stem. */
  stem: string;
  /** How much it tells, about 1. */
  weight: number;
  isQuoted: boolean;
  /** -1 in the reach of a negation, 0 before one in its clause (it may belong to what is negated), else 1. */
  polarity: number;
  /** A capital inside a sentence. */
  isName: boolean;
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
  /** How each figure is meant, by term. */
  figures: Map<string, FigureBound>;
  /** Of each term: 1 where it is always affirmed, -1 where it is always negated, else 0. */
  polarity: Map<string, number>;
  isNegated: boolean;
}

/** What a word tells, by what sort of word it is. A fixed table, so that no other text changes a comparison. */
const WEIGHTS = {
  /** Figures are copied exactly, even through translation; the more digits, the less by chance. */
  figure: { oneDigit: 0.8, roundLarge: 1.2, twoDigits: 1.5, manyDigits: 2 },
  /** Names recur in everything that is said about one event. */
  name: 0.6,
  negation: 0.6,
  common: 0.5,
  short: 0.8,
  middle: 1,
  /** Longer words are rarer. */
  long: 1.2,
} as const;

/** A figure with one digit before its zeros tells more from here on. */
const LARGE = 100;

/**
 * Reads what a statement says.
 *
 * @param text the words of the content
 * @param isQuoted whether all of it stands inside quotation marks (a DIRECT statement); else the marks in `text` decide
 */
export function contentWords(text: string, isQuoted: boolean): ContentWords {
  const words: ContentWord[] = readContentWords(text, isQuoted).map(({ length, ...word }) => ({
    ...word,
    weight: weightOf(word, length),
  }));
  const terms = new Map(words.map(({ term, weight }) => [term, weight]));
  const polarity = new Map<string, number>();
  for (const word of words) {
    const known = polarity.get(word.term) ?? word.polarity;
    polarity.set(word.term, known === word.polarity ? known : 0);
  }
  return {
    words,
    terms,
    weight: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
    figures: new Map(words.flatMap(({ term, bound }) => (bound === undefined ? [] : [[term, bound] as const]))),
    polarity,
    isNegated: terms.has(NEGATION_TERM),
  };
}

/** The same content with some terms weighed by a factor. */
export function reweighed(content: ContentWords, terms: readonly string[], factor: number): ContentWords {
  if (terms.length === 0) return content;
  const less = new Set(terms);
  const scaled = new Map([...content.terms].map(([term, one]) => [term, less.has(term) ? factor * one : one]));
  return {
    ...content,
    words: content.words.map((word) => (less.has(word.term) ? { ...word, weight: factor * word.weight } : word)),
    terms: scaled,
    weight: [...scaled.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

/**
 * The summed weight of shared terms; a term that the two weigh differently counts with the smaller weight, and a figure
 * matches the same figure rounded.
 */
export function sharedWeight(a: ContentWords, b: ContentWords): number {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small.terms) {
    const other = large.terms.get(term) ?? large.terms.get(matchingFigure(term, small, large) ?? '');
    sum += Math.min(weight, other ?? 0);
  }
  return sum;
}

/** Whether the two give one figure, be it rounded in one of them; the digits of the most telling one, 0 for none. */
export function sharedFigureDigits(a: ContentWords, b: ContentWords): number {
  let digits = 0;
  for (const term of a.figures.keys()) {
    if (b.figures.has(term) || matchingFigure(term, a, b) !== null)
      digits = Math.max(digits, significantDigits(Number(term)));
  }
  return digits;
}

/** In a list of more figures than this, only equal ones are the same: comparing all with all would take too long. */
const MOST_FIGURES = 20;

/** The term of the other's figure that can be this one, rounded. */
function matchingFigure(term: string, of: ContentWords, other: ContentWords): string | null {
  const bound = of.figures.get(term);
  if (bound === undefined || of.figures.size > MOST_FIGURES || other.figures.size > MOST_FIGURES) return null;
  const figure = { value: Number(term), bound };
  for (const [candidate, candidateBound] of other.figures) {
    if (figuresMatch(figure, { value: Number(candidate), bound: candidateBound })) return candidate;
  }
  return null;
}

function weightOf({ term, stem, bound, isName }: Omit<ContentWord, 'weight'>, length: number): number {
  if (term === NEGATION_TERM) return WEIGHTS.negation;
  if (bound !== undefined) return weightOfFigure(Number(term));
  if (isName) return WEIGHTS.name;
  if (COMMON_STEMS.has(stem)) return WEIGHTS.common;
  if (length <= 4) return WEIGHTS.short;
  return length <= 7 ? WEIGHTS.middle : WEIGHTS.long;
}

function weightOfFigure(value: number): number {
  const digits = significantDigits(value);
  if (digits > 2) return WEIGHTS.figure.manyDigits;
  if (digits === 2) return WEIGHTS.figure.twoDigits;
  return value >= LARGE ? WEIGHTS.figure.roundLarge : WEIGHTS.figure.oneDigit;
}
