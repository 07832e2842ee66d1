import { wordsOf } from './search-words.ts';

/** Length of a passage in UTF-16 units, and how much of it stands before the first match. */
const PASSAGE_LENGTH = 200;
const LEAD = 60;

/**
 * The passage of the first of some texts that has a match, the matching words between « and », "…" where it was cut.
 * Without any match it is the beginning of the first text.
 *
 * @param words folded words as `searchWords` gives them; the last matches as a prefix
 */
export function highlight(texts: readonly string[], words: readonly string[]): string {
  for (const text of texts) {
    const first = firstMatch(text, words);
    if (first !== null) return passage(text, first, words);
  }
  const text = texts[0] ?? '';
  return text.length <= PASSAGE_LENGTH ? oneLine(text) : `${oneLine(text.slice(0, wordBorder(text, PASSAGE_LENGTH)))}…`;
}

function matches(folded: string, words: readonly string[]): boolean {
  return words.includes(folded) || (words.length > 0 && folded.startsWith(words[words.length - 1]!));
}

function firstMatch(text: string, words: readonly string[]): number | null {
  for (const { from, folded } of wordsOf(text)) if (matches(folded, words)) return from;
  return null;
}

function passage(text: string, match: number, words: readonly string[]): string {
  const from = match <= LEAD ? 0 : wordBorder(text, match - LEAD);
  const to =
    text.length - from <= PASSAGE_LENGTH ? text.length : Math.max(wordBorder(text, from + PASSAGE_LENGTH), match);
  const piece = text.slice(from, to);
  let marked = '';
  let done = 0;
  for (const word of wordsOf(piece)) {
    if (!matches(word.folded, words)) continue;
    marked += `${piece.slice(done, word.from)}«${piece.slice(word.from, word.to)}»`;
    done = word.to;
  }
  return `${from === 0 ? '' : '…'}${oneLine(marked + piece.slice(done))}${to === text.length ? '' : '…'}`;
}

/** The end of the last white space before an offset, or the offset (never inside a surrogate pair) where there is none. */
function wordBorder(text: string, offset: number): number {
  for (let at = offset; at > offset - LEAD && at > 0; at--) if (/\s/.test(text[at - 1]!)) return at;
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
