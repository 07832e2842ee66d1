/**
 * The classes of characters that `../shared/evaluation/score.py` counts by, which are those of Python's `str`: JavaScript's
 * `\s` differs from `isspace` in six characters, and these decide about quotation marks. Each takes one character.
 */
const BLANK = /^[\p{Zs}\t-\r\x85\u2028\u2029]$/u;
const SEPARATORS = '\x1c\x1d\x1e\x1f';
const LETTER = /^\p{L}$/u;
const CAPITAL = /^\p{Uppercase}/u;
const WORD_CHARACTER = /^[\p{L}\p{N}_]$/u;

/** Whether a character is white space. */
export function isBlank(character: string): boolean {
  return BLANK.test(character) || SEPARATORS.includes(character);
}

/** Whether a character is a letter of any script. */
export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

/** Whether a character is a letter, a digit or an underscore. */
export function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** Whether a word begins with a capital. */
export function beginsWithCapital(word: string): boolean {
  return CAPITAL.test(word);
}
