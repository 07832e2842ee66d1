import { type TextRange } from '../../util/text-range.ts';

const BLANK = /\s/;
/** Nobody sees these, but a model reads them: formatting and control characters, tags, variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}]/u;
const LONE_SURROGATE = /\p{Cs}/u;

/** A text as a model is shown it, and where each UTF-16 unit of that stands in the original. */
export interface ShownText {
  text: string;
  /** One offset per unit of `text`, ascending. */
  offsets: number[];
}

/**
 * What a person sees of a range of text: every blank is a space, invisible characters are left out (they can carry
 * instructions that no reader of the article ever saw), half a surrogate pair is U+FFFD.
 */
export function showText(original: string, range: TextRange): ShownText {
  const offsets: number[] = [];
  let text = '';
  let at = range.from;
  for (const character of original.slice(range.from, range.to)) {
    const shown = shownCharacter(character);
    for (let unit = 0; unit < shown.length; unit++) offsets.push(at + unit);
    text += shown;
    at += character.length;
  }
  return { text, offsets };
}

function shownCharacter(character: string): string {
  if (BLANK.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  return LONE_SURROGATE.test(character) ? '\ufffd' : character;
}
