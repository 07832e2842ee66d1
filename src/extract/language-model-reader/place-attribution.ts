import { type TextRange, trimRange } from '../../util/text-range.ts';

import { type AnsweredAttribution } from './attribution-answer.ts';
import { apartFrom, cutOut, gapBetween, nearestRange } from './nearest-range.ts';
import { placeContent } from './place-content.ts';
import { type ReadingWindow } from './reading-windows.ts';
import { showText } from './shown-text.ts';
import { type WordFinder } from './word-finder.ts';

/** Paragraphs after the first in which a content may go on, and before it in which its source may stand. */
const PARAGRAPHS_AFTER = 3;
const PARAGRAPHS_BEFORE = 1;
/** A cue or source that stands farther from its content than this is rather a part of the content. */
const MOST_APART = 200;
/** What ends a sentence or clause that was cut away before it. */
const LEADING_MARKS = /^[\s.,;:!?]+/;
const LINE_END = /[\n\r\u2028\u2029]/;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Where the words of an attribution stand in a window's text; no two of the ranges overlap, each is in one paragraph. */
export interface PlacedAttribution {
  /** In text order. */
  content: TextRange[];
  cue: TextRange | null;
  source: TextRange | null;
  /** Where its first piece of content was found: tells it apart from others of the same words. */
  opening: TextRange;
  /** How many of cue and source were named but do not stand there. */
  partsNotFound: number;
}

/**
 * Finds the words that a model named. They have to stand there letter for letter: content from its paragraph on, cue and
 * source no farther than a paragraph before it. Of several places, that of the content nearest to its cue and source is meant, that
 * of the cue nearest to the content, and that of the source nearest to the cue. Where a content holds its own cue or
 * source, as a split quotation copied whole does, these are cut out of it.
 *
 * @param finder of the window's text
 * @param isFree whether a place is still to be had for the first piece of a content: equal words are found one by one
 * @returns null when a piece of the content is not found, or neither its cue nor its source although one was named
 */
export function placeAttribution(
  answered: AnsweredAttribution,
  window: ReadingWindow,
  finder: WordFinder,
  isFree: (place: TextRange) => boolean,
): PlacedAttribution | null {
  const { text, paragraphs } = window;
  const index = paragraphs.findIndex(({ number, isContext }) => number === answered.paragraph && !isContext);
  const pieces = answered.content.flatMap((piece) => piece.split(LINE_END)).map(shown);
  if (index === -1 || pieces.length === 0 || !pieces.every((piece) => HAS_WORD.test(piece))) return null;
  const earliest = paragraphs[Math.max(0, index - PARAGRAPHS_BEFORE)]!.from;
  const latest = paragraphs[Math.min(paragraphs.length - 1, index + PARAGRAPHS_AFTER)]!.to;

  const [cueWords, sourceWords] = [shown(answered.cue ?? ''), shown(answered.source ?? '')];
  const cues = finder.find(cueWords, { from: earliest, to: latest });
  const sources = finder.find(sourceWords, { from: earliest, to: latest });
  const further = { from: paragraphs[index]!.from, to: latest };
  const content = placeContent(finder, pieces, paragraphs[index]!, further, isFree, [cues, sources]);
  if (content === null) return null;

  const end = paragraphs.find(({ to }) => to >= content.at(-1)!.to)!.to;
  const isHeld = (place: TextRange): boolean => place.to <= end;
  const cue = nearestApart(cues.filter(isHeld), content, content);
  const besides = cue === null ? content : [...content, cue];
  const source = nearestApart(sources.filter(isHeld), cue === null ? content : [cue], besides);
  const partsNamed = [cueWords, sourceWords].filter((words) => words !== '').length;
  const parts = [cue, source].filter((part) => part !== null);
  if (partsNamed > 0 && parts.length === 0) return null;

  const said = content.flatMap((piece) => leftOf(text, piece, parts));
  if (said.length === 0) return null;
  const cueLeft = cue === null || source === null ? cue : (leftOf(text, cue, [source])[0] ?? null);
  return { content: said, cue: cueLeft, source, opening: content[0]!, partsNotFound: partsNamed - parts.length };
}

/** The candidate nearest to the anchors, preferably one near them that overlaps none of the others. */
function nearestApart(
  candidates: readonly TextRange[],
  anchors: readonly TextRange[],
  others: readonly TextRange[],
): TextRange | null {
  const apart = nearestRange(apartFrom(candidates, others), anchors);
  const isNear = apart !== null && anchors.some((anchor) => gapBetween(anchor, apart) <= MOST_APART);
  return isNear ? apart : nearestRange(candidates, anchors);
}

/** What is left of a range beside others, without marks and blanks that belonged to what was cut out. */
function leftOf(text: string, range: TextRange, holes: readonly TextRange[]): TextRange[] {
  return cutOut(range, holes)
    .map((piece) => {
      const marks =
        piece.from > range.from ? (LEADING_MARKS.exec(text.slice(piece.from, piece.to))?.[0].length ?? 0) : 0;
      return trimRange(text, { from: piece.from + marks, to: piece.to });
    })
    .filter((piece) => HAS_WORD.test(text.slice(piece.from, piece.to)));
}

/** Words as they would be shown. */
function shown(words: string): string {
  return showText(words, { from: 0, to: words.length }).text.trim();
}
