import { isBlank, isLetter, isWordCharacter } from './characters.ts';

/** Of some characters, from `from` to before `to`. */
interface Stretch {
  from: number;
  to: number;
}

const OPENING_SHAPES = '“„';
const DOUBLE_SHAPES = '“”"„';
const BEFORE_OPENING = "([—–-/‘'";
const AFTER_CLOSING = ")].,;:!?—–-/’'";
const BEFORE_SINGLE = '([—–-/:';
const AFTER_SINGLE = '$#@[';
/** Words that an apostrophe clips at the front: 'em, 'til, 'cause, 'tis, 'twas, 'n'. */
const CLIPPED = ['em', 'til', 'cause', 'tis', 'twas', 'n'];
const LONGEST_CLIPPED = 6;

/**
 * Which characters stand inside quotation marks, the marks included; 1 for those that do. This reading decides what is
 * DIRECT, MIXED and INDIRECT in an evaluation, and must stay that of `../shared/evaluation/score.py` (`quoted_mask`), so it
 * is independent of the one by which extraction works. Curly and straight double marks, doubled single ones (`''`, ` `` `)
 * and single ones used as quotation marks; a paragraph is a line. A mark that is left open counts to the end of its
 * paragraph when it opens it or when the next paragraph opens with a mark. Linear in the length of the text.
 *
 * @param characters the text's code points
 */
export function quotedCharacters(characters: readonly string[]): Uint8Array {
  const quoted = new Uint8Array(characters.length);
  const paragraphs = paragraphsOf(characters);
  paragraphs.forEach((paragraph, index) => {
    markDouble(characters, paragraph, paragraphs[index + 1], quoted);
    markSingle(characters, paragraph, quoted);
  });
  return quoted;
}

function paragraphsOf(characters: readonly string[]): Stretch[] {
  const paragraphs: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= characters.length; at++) {
    if (at < characters.length && characters[at] !== '\n') continue;
    if (at > from) paragraphs.push({ from, to: at });
    from = at + 1;
  }
  return paragraphs;
}

function markDouble(
  characters: readonly string[],
  paragraph: Stretch,
  next: Stretch | undefined,
  quoted: Uint8Array,
): void {
  let start: number | null = null;
  for (let at = paragraph.from; at < paragraph.to;) {
    const width = isDoubledSingle(characters, at) ? 2 : 1;
    if (width === 2 || DOUBLE_SHAPES.includes(characters[at]!)) {
      const opens = isOpening(characters, paragraph, at, width, start !== null);
      if (opens) start ??= at;
      else if (start !== null) {
        quoted.fill(1, start, at + width);
        start = null;
      }
    }
    at += width;
  }
  if (start === null) return;
  const opensParagraph = firstVisible(characters, paragraph) === start;
  if (opensParagraph || (next !== undefined && opensWithMark(characters, next))) quoted.fill(1, start, paragraph.to);
}

/** By its shape where that is certain, else by the characters around it, else by whether a quotation is open. */
function isOpening(
  characters: readonly string[],
  paragraph: Stretch,
  at: number,
  width: number,
  isOpen: boolean,
): boolean {
  const mark = characters[at]!;
  const before = characterIn(characters, paragraph, at - 1);
  const after = characterIn(characters, paragraph, at + width);
  const left = isBlank(before) || BEFORE_OPENING.includes(before);
  const right = isBlank(after) || AFTER_CLOSING.includes(after);
  const looksOpening = left && !right;
  const looksClosing = right && !left;
  if (mark === '`' || (OPENING_SHAPES.includes(mark) && !(looksClosing && isOpen))) return true;
  if (mark === '”' && !(looksOpening && !isOpen)) return false;
  return looksOpening === looksClosing ? !isOpen : looksOpening;
}

function markSingle(characters: readonly string[], paragraph: Stretch, quoted: Uint8Array): void {
  const closers = singleClosers(characters, paragraph);
  let closer = 0;
  let nextQuoted = paragraph.from;
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (quoted[at] === 1 || !opensSingle(characters, paragraph, at)) continue;
    while (closer < closers.length && closers[closer]! < at + 2) closer++;
    const end = closers[closer];
    if (end === undefined) return;
    nextQuoted = Math.max(nextQuoted, at);
    while (nextQuoted < paragraph.to && quoted[nextQuoted] !== 1) nextQuoted++;
    if (nextQuoted <= end) continue;
    quoted.fill(1, at, end + 1);
    at = end;
  }
}

function opensSingle(characters: readonly string[], paragraph: Stretch, at: number): boolean {
  const mark = characters[at];
  if (mark !== '‘' && mark !== "'") return false;
  if (isDoubledSingle(characters, at) || (at > paragraph.from && characters[at - 1] === "'")) return false;
  const before = characterIn(characters, paragraph, at - 1);
  const after = characterIn(characters, paragraph, at + 1);
  const isBeforeWord = isLetter(after) || AFTER_SINGLE.includes(after);
  return (isBlank(before) || BEFORE_SINGLE.includes(before)) && isBeforeWord && !isClipped(characters, at + 1);
}

function isClipped(characters: readonly string[], at: number): boolean {
  const beginning = characters.slice(at, at + LONGEST_CLIPPED);
  return CLIPPED.some((word) => {
    const after = beginning[word.length];
    const isWhole = after === undefined || !isWordCharacter(after);
    return isWhole && beginning.slice(0, word.length).join('').toLowerCase() === word;
  });
}

/** Where single marks and apostrophes end something: after a visible character and before none of a word. */
function singleClosers(characters: readonly string[], { from, to }: Stretch): number[] {
  const closers: number[] = [];
  for (let at = from + 1; at < to; at++) {
    if (characters[at] !== '’' && characters[at] !== "'") continue;
    const after = at + 1 < to ? characters[at + 1]! : ' ';
    if (!isBlank(characters[at - 1]!) && after !== "'" && !isWordCharacter(after)) closers.push(at);
  }
  return closers;
}

function isDoubledSingle(characters: readonly string[], at: number): boolean {
  const mark = characters[at];
  return (mark === "'" || mark === '`') && characters[at + 1] === mark;
}

/** A character of a paragraph; outside it, a blank. */
function characterIn(characters: readonly string[], { from, to }: Stretch, at: number): string {
  return at >= from && at < to ? characters[at]! : ' ';
}

function firstVisible(characters: readonly string[], { from, to }: Stretch): number {
  let at = from;
  while (at < to && isBlank(characters[at]!)) at++;
  return at;
}

function opensWithMark(characters: readonly string[], paragraph: Stretch): boolean {
  const at = firstVisible(characters, paragraph);
  if (at >= paragraph.to) return false;
  const isDoubled = at + 1 < paragraph.to && isDoubledSingle(characters, at);
  return isDoubled || characters[at] === '“' || characters[at] === '"';
}
