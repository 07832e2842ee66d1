import { type TextRange } from '../../util/text-range.ts';

/** A stretch of text inside quotation marks; the range holds the marks. */
export interface Quotation extends TextRange {
  /** Inside single marks (British style, headlines, quotes within quotes are not listed apart). */
  isSingle: boolean;
  /** No closing mark: the quotation runs on into the next paragraph, or was never closed. */
  isOpen: boolean;
}

const DOUBLE_MARKS = '“”"„';
const BEFORE_OPENING = /[\s([—–\-/‘']/;
const AFTER_CLOSING = /[\s)\].,;:!?—–\-/’']/;
const BEFORE_SINGLE = /[\s([—–\-/:]/;
const AFTER_SINGLE = /[\p{L}$#@[]/u;
/** Apostrophes that open a clipped word and no quotation: 'em, 'til, 'cause, 'tis, 'twas, 'n'. */
const CLIPPED_WORD = /^(?:em|til|cause|tis|twas|n)\b/i;
const WORD_CHARACTER = /[\p{L}\p{N}_']/u;

/**
 * The quotations of a text, paragraph by paragraph, in text order: curly, straight, doubled single ('' and ``) and single
 * marks, mixed as they come. A mark between letters is an apostrophe. A quotation that its paragraph leaves open counts
 * to the paragraph's end if the paragraph opens with it or the next paragraph opens with a mark (the newspaper convention
 * for several paragraphs of one speech); any other lonely mark is ignored. The same reading of quotation marks as the
 * evaluation's, so that kinds agree. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly TextRange[]): Quotation[] {
  const quotations: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const nextOpens = next !== undefined && /^(?:[“"]|''|``)/.test(text.slice(next.from, next.from + 2));
    const doubles = doubleQuotations(text, paragraph, nextOpens);
    // One push each: a spread of some hundred thousand would overflow the stack.
    for (const found of [doubles, singleQuotations(text, paragraph, doubles)])
      for (const quotation of found) quotations.push(quotation);
  });
  return quotations.sort((a, b) => a.from - b.from);
}

function doubleQuotations(text: string, paragraph: TextRange, nextOpens: boolean): Quotation[] {
  const found: Quotation[] = [];
  let start: number | null = null;
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const pair = text.slice(i, i + 2);
    const width = pair === "''" || pair === '``' ? 2 : 1;
    const mark = text[i]!;
    if (width === 1 && !DOUBLE_MARKS.includes(mark)) continue;
    const before = i > paragraph.from ? text[i - 1]! : ' ';
    const after = i + width < paragraph.to ? text[i + width]! : ' ';
    const opens = opensQuotation(mark, pair, before, after, start !== null);
    if (opens) start ??= i;
    else if (start !== null) {
      found.push({ from: start, to: i + width, isSingle: false, isOpen: false });
      start = null;
    }
    i += width - 1;
  }
  if (start !== null && (nextOpens || text.slice(paragraph.from, start).trim() === '')) {
    found.push({ from: start, to: paragraph.to, isSingle: false, isOpen: true });
  }
  return found;
}

function opensQuotation(mark: string, pair: string, before: string, after: string, isOpen: boolean): boolean {
  const left = BEFORE_OPENING.test(before);
  const right = AFTER_CLOSING.test(after);
  const looksOpening = left && !right;
  const looksClosing = right && !left;
  if (pair === '``' || mark === '“' || mark === '„') return !(looksClosing && isOpen);
  if (mark === '”') return looksOpening && !isOpen;
  if (looksOpening !== looksClosing) return looksOpening;
  return !isOpen;
}

function singleQuotations(text: string, paragraph: TextRange, doubles: readonly Quotation[]): Quotation[] {
  const closers = singleClosers(text, paragraph);
  const found: Quotation[] = [];
  let double = 0;
  let closer = 0;
  for (let i = paragraph.from; i < paragraph.to; i++) {
    while (double < doubles.length && doubles[double]!.to <= i) double++;
    const inside = doubles[double];
    if (inside !== undefined && inside.from <= i) {
      i = inside.to - 1;
      continue;
    }
    if (!opensSingle(text, paragraph, i)) continue;
    while (closer < closers.length && closers[closer]! < i + 2) closer++;
    const end = closers[closer];
    if (end === undefined) break;
    if (inside !== undefined && end >= inside.from) continue;
    found.push({ from: i, to: end + 1, isSingle: true, isOpen: false });
    i = end;
  }
  return found;
}

function opensSingle(text: string, paragraph: TextRange, at: number): boolean {
  const mark = text[at];
  if (mark !== '‘' && mark !== "'") return false;
  if (text[at + 1] === "'" && mark === "'") return false;
  const before = at > paragraph.from ? text[at - 1]! : ' ';
  const after = at + 1 < paragraph.to ? text[at + 1]! : ' ';
  return BEFORE_SINGLE.test(before) && AFTER_SINGLE.test(after) && !CLIPPED_WORD.test(text.slice(at + 1, at + 7));
}

function singleClosers(text: string, paragraph: TextRange): number[] {
  const closers: number[] = [];
  for (let i = paragraph.from + 1; i < paragraph.to; i++) {
    const mark = text[i];
    if (mark !== '’' && mark !== "'") continue;
    const after = i + 1 < paragraph.to ? text[i + 1]! : ' ';
    if (!/\s/.test(text[i - 1]!) && !WORD_CHARACTER.test(after)) closers.push(i);
  }
  return closers;
}
