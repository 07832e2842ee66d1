import { type TextRange } from '../../util/text-range.ts';

import { CharacterClass, characterClass } from './character-class.ts';

/**
 * The words of one paragraph with their UTF-16 places, split as BERT's uncased tokenizer splits: at blanks, and every
 * punctuation mark alone. Lazy, so that a caller can stop early in a text without end.
 */
export function* splitWords(text: string, paragraph: TextRange): Generator<TextRange> {
  let from = -1;
  let to = -1;
  for (let i = paragraph.from; i < paragraph.to;) {
    const codePoint = codePointWithin(text, i, paragraph.to);
    const next = i + (codePoint > 0xffff ? 2 : 1);
    const kind = characterClass(codePoint);
    if (kind === CharacterClass.WORD) {
      if (from < 0) from = i;
      to = next;
    } else if (kind !== CharacterClass.IGNORED) {
      if (from >= 0) yield { from, to };
      from = -1;
      if (kind === CharacterClass.ALONE) yield { from: i, to: next };
    }
    i = next;
  }
  if (from >= 0) yield { from, to };
}

/** A paragraph that ends inside a surrogate pair ends with a lone surrogate: its words never reach past its end. */
function codePointWithin(text: string, at: number, end: number): number {
  return at + 1 < end ? text.codePointAt(at)! : text.charCodeAt(at);
}
