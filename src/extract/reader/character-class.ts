/** How a character takes part in splitting words, as BERT's uncased tokenizer splits them. */
export const CharacterClass = {
  /** Part of a word. */
  WORD: 1,
  /** Ends a word. */
  BLANK: 2,
  /** A word of its own: punctuation, and every CJK character. */
  ALONE: 3,
  /** Control and format characters: not counted, wherever they stand. */
  IGNORED: 4,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const PUNCTUATION = /[\p{P}$+<=>^`|~]/u;
const BLANK = /\s/u;
const IGNORED = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/u;

/** CJK blocks that BERT's tokenizer splits into single characters. */
const CJK_BLOCKS: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2fa1f],
];

/** 0 where not asked yet: three regular expressions per character would cost more than the rest of the splitting. */
const known = new Uint8Array(0x10000);

/** The class of one code point. Lone surrogates count as parts of words. */
export function characterClass(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return classify(codePoint);
  return (known[codePoint] ||= classify(codePoint)) as CharacterClass;
}

function classify(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint);
  if (BLANK.test(character)) return CharacterClass.BLANK;
  if (PUNCTUATION.test(character)) return CharacterClass.ALONE;
  if (CJK_BLOCKS.some(([first, last]) => codePoint >= first && codePoint <= last)) return CharacterClass.ALONE;
  return IGNORED.test(character) ? CharacterClass.IGNORED : CharacterClass.WORD;
}
