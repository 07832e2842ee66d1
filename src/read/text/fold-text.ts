const WORD = /[\p{L}\p{N}]+/gu;
const NOT_ASCII = /[^\0-\x7f]/;

/** The words of a text in lower case, without accents, joined by single spaces: for comparing, never for showing. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

/** The words that {@link foldText} joins. */
export function foldWords(text: string): string[] {
  const plain = NOT_ASCII.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return plain.replace(/['’]/g, '').toLowerCase().match(WORD) ?? [];
}
