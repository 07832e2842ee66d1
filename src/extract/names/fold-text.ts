/** Letters that Unicode does not decompose, as plain Latin writes them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'a',
};

const MARKS = /\p{M}+/gu;
const UNDECOMPOSED = /[ıłøßđðþæœħŧŋə]/gu;
const APOSTROPHES = /[‘’‛`´ʼʹ′]/gu;
const HYPHENS = /[‐‑‒–—−]/gu;
const SPACES = /\s+/gu;
const LOWER_CASE_WORD = /^[a-z0-9]*$/u;
const ASCII_WORD = /^[\w.,'-]*$/u;

/**
 * One spelling for text that differs only in case, accents, compatibility forms, apostrophes, hyphens and spacing:
 * "Çavuşoğlu" gives "cavusoglu", "O’Brien" gives "o'brien". For comparing only: its length is not that of `text`.
 */
export function foldText(text: string): string {
  if (LOWER_CASE_WORD.test(text)) return text;
  if (ASCII_WORD.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .trim();
}
