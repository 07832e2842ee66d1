/** Numbers that are worth comparing; small ones are too common to tell anything. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    fifteen: 15,
    seventeen: 17,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  }),
);

const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
);

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** The value of a word written in digits ("1,207", "2.1") or letters, or null. A bare year is none. */
export function numberOf(word: string): number | null {
  if (DIGITS.test(word)) return YEAR.test(word) ? null : Number(word.replaceAll(',', ''));
  return NUMBER_WORDS.get(word) ?? null;
}

/** 1e6 for "million"; null for a word that multiplies nothing. */
export function multiplierOf(word: string): number | null {
  return MULTIPLIERS.get(word) ?? null;
}

/** How a figure is meant. */
export type FigureBound = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';

/** Words before a figure that say how it is meant; several words are looked for in this order. */
const BOUND_PHRASES: readonly (readonly [phrase: string, bound: FigureBound])[] = [
  ['more than', 'AT_LEAST'],
  ['at least', 'AT_LEAST'],
  ['no fewer than', 'AT_LEAST'],
  ['fewer than', 'AT_MOST'],
  ['less than', 'AT_MOST'],
  ['up to', 'AT_MOST'],
  ['as many as', 'AT_MOST'],
  ['over', 'AT_LEAST'],
  ['above', 'AT_LEAST'],
  ['under', 'AT_MOST'],
  ['nearly', 'ABOUT'],
  ['almost', 'ABOUT'],
  ['about', 'ABOUT'],
  ['around', 'ABOUT'],
  ['roughly', 'ABOUT'],
  ['approximately', 'ABOUT'],
  ['some', 'ABOUT'],
  ['estimated', 'ABOUT'],
];

/** How a figure is meant by the folded words just before it: "more than" 300, "more than a" dozen. */
export function boundOf(wordsBefore: readonly string[]): FigureBound {
  const words = wordsBefore.filter((word) => word !== 'a' && word !== 'an').join(' ');
  return BOUND_PHRASES.find(([phrase]) => words.endsWith(phrase))?.[1] ?? 'EXACT';
}
