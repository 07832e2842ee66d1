import { type TextRange } from '../../util/text-range.ts';

import { findParagraphs } from '../text/paragraphs.ts';
import { showText } from './shown-text.ts';

/** UTF-16 units of an article that are shown at once: some 1,000 English words, read with little more than attention. */
export const WINDOW_LENGTH = 6_000;
/** Units of earlier paragraphs that are shown again for understanding: who "she" is. */
export const CONTEXT_LENGTH = 800;
/** Units read of one article, numbers included: about as much as the learned reader reads. What comes after gives no attributions. */
export const MAX_READ_LENGTH = 120_000;

/** A paragraph, or a part of a very long one, within a window's text. */
export interface WindowParagraph extends TextRange {
  /** Counted from 1 over the whole article. */
  number: number;
  /** Shown for understanding only: another window reads it. */
  isContext: boolean;
}

/** What a model is shown at once: paragraphs, one per line. */
export interface ReadingWindow {
  text: string;
  /** Where each UTF-16 unit of `text` stands in the article. */
  offsets: number[];
  paragraphs: WindowParagraph[];
}

/** What a paragraph's number takes. */
const NUMBER_LENGTH = 8;

interface NumberedPart {
  number: number;
  text: string;
  offsets: number[];
}

/** The windows that an article is read in: whole paragraphs, each with the last paragraphs of the window before it. */
export function readingWindows(
  text: string,
  body: readonly TextRange[],
): { windows: ReadingWindow[]; isCutShort: boolean } {
  const windows: ReadingWindow[] = [];
  let context: NumberedPart[] = [];
  let parts: NumberedPart[] = [];
  let length = 0;
  const close = (): void => {
    if (parts.length === 0) return;
    windows.push(joined(context, parts));
    context = lastOf([...context, ...parts]);
    parts = [];
    length = 0;
  };
  const { numbered, isCutShort } = numberedParts(text, body);
  for (const part of numbered) {
    if (length + lengthOf(part) > WINDOW_LENGTH) close();
    parts.push(part);
    length += lengthOf(part);
  }
  close();
  return { windows, isCutShort };
}

function numberedParts(text: string, body: readonly TextRange[]): { numbered: NumberedPart[]; isCutShort: boolean } {
  const numbered: NumberedPart[] = [];
  let left = MAX_READ_LENGTH;
  for (const paragraph of findParagraphs(text, body)) {
    let { from } = paragraph;
    while (from < paragraph.to) {
      if (left <= 0) return { numbered, isCutShort: true };
      const to = partEnd(text, { from, to: paragraph.to }, Math.min(left, WINDOW_LENGTH));
      const shown = showText(text, { from, to });
      if (shown.text.trim() !== '') numbered.push({ number: numbered.length + 1, ...shown });
      left -= to - from + NUMBER_LENGTH;
      from = to;
    }
  }
  return { numbered, isCutShort: false };
}

/**
 * Where a part of a paragraph ends that may have so many units: with the paragraph, else after a sentence, else after a
 * word, else anywhere but inside a surrogate pair.
 */
function partEnd(text: string, { from, to }: TextRange, most: number): number {
  if (to - from <= most) return to;
  const slice = text.slice(from, from + most);
  for (const end of ['. ', ' ']) {
    const at = slice.lastIndexOf(end);
    if (at > 0) return from + at + end.length;
  }
  const cutsPair = slice.length > 1 && /[\ud800-\udbff]$/.test(slice);
  return from + slice.length - (cutsPair ? 1 : 0);
}

function lastOf(parts: readonly NumberedPart[]): NumberedPart[] {
  let first = parts.length;
  for (let length = 0; first > 0; first--) {
    length += lengthOf(parts[first - 1]!);
    if (length > CONTEXT_LENGTH) break;
  }
  return parts.slice(first);
}

function lengthOf({ text }: NumberedPart): number {
  return text.length + NUMBER_LENGTH;
}

function joined(context: readonly NumberedPart[], parts: readonly NumberedPart[]): ReadingWindow {
  const texts: string[] = [];
  const offsets: number[] = [];
  const paragraphs: WindowParagraph[] = [];
  for (const [index, part] of [...context, ...parts].entries()) {
    const from = offsets.length;
    texts.push(part.text, '\n');
    for (const offset of part.offsets) offsets.push(offset);
    paragraphs.push({ number: part.number, isContext: index < context.length, from, to: offsets.length });
    // The line end is ours; no place that is looked for holds one.
    offsets.push(Number.NaN);
  }
  return { text: texts.join(''), offsets, paragraphs };
}

/** A range of a window's text, within one paragraph, as a range of the article. */
export function toArticle({ offsets }: ReadingWindow, { from, to }: TextRange): TextRange {
  return { from: offsets[from]!, to: offsets[to - 1]! + 1 };
}
