const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u;
const APOSTROPHE = /['’]/g;

/**
 * The words of a text in lower case, without accents, joined by single spaces: for comparing, never for showing. Names have
 * a fold of their own (`extract/names`), which keeps the marks inside them and writes letters such as "ø" plain.
 */
export function foldText(text: string): string {
  const plain = ACCENTED.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return plain.replace(APOSTROPHE, '').replace(NOT_WORD, ' ').trim().toLowerCase();
}

/** The words that {@link foldText} joins. */
export function foldWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}
