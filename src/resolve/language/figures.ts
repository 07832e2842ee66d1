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
