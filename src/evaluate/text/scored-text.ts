import { CodePointIndex } from '../../util/code-point-index.ts';
import { partitionPoint } from '../../util/partition-point.ts';

import { type StatementKind } from '../../model/statement.ts';

import { type Offsets } from '../../pipeline/records/article-record.ts';

import { isBlank } from './characters.ts';
import { quotedCharacters } from './quoted-characters.ts';

/** Runs of letters and digits with inner ' - . & : the words that `../shared/evaluation/score.py` counts. */
const WORD = /[\p{L}\p{N}]+(?:['’\-.&][\p{L}\p{N}]+)*/gu;

/** The words of a text as they are counted: lower case is kept. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

/**
 * One article's text as evaluation counts it: in words, by their position among all words of the text. Punctuation,
 * quotation marks and blanks never count.
 */
export class ScoredText {
  private readonly characters: readonly string[];
  private readonly wordOffsets: readonly Offsets[];
  private readonly quoted: Uint8Array;

  constructor(text: string) {
    const index = new CodePointIndex(text);
    this.characters = [...text];
    this.wordOffsets = [...text.matchAll(WORD)].map((match) => [
      index.toCodePoint(match.index),
      index.toCodePoint(match.index + match[0].length),
    ]);
    this.quoted = quotedCharacters(this.characters);
  }

  /** Positions of the words of which the spans hold at least one character. */
  touched(spans: readonly Offsets[]): Set<number> {
    const { length } = this.wordOffsets;
    const touched = new Set<number>();
    for (const [start, end] of spans) {
      let word = partitionPoint(length, (position) => this.wordOffsets[position]![1] <= start);
      for (; word < length && this.wordOffsets[word]![0] < end; word++) touched.add(word);
    }
    return touched;
  }

  /** Code point offsets of the characters in the spans that are not blank. */
  visible(spans: readonly Offsets[]): Set<number> {
    const visible = new Set<number>();
    for (const [start, end] of spans) {
      const last = Math.min(end, this.characters.length);
      for (let at = start; at < last; at++) if (!isBlank(this.characters[at]!)) visible.add(at);
    }
    return visible;
  }

  /** DIRECT when all of the words begin inside quotation marks, MIXED when some do, INDIRECT when none does. */
  kindOf(words: ReadonlySet<number>): StatementKind {
    const quoted = [...words].filter((word) => this.quoted[this.wordOffsets[word]![0]] === 1).length;
    if (quoted === 0) return 'INDIRECT';
    return quoted === words.size ? 'DIRECT' : 'MIXED';
  }

  /** The word at a position. */
  word(position: number): string {
    const [start, end] = this.wordOffsets[position]!;
    return this.slice(start, end);
  }

  /** What stands between two words, the first of which comes before the second. */
  between(first: number, second: number): string {
    return this.slice(this.wordOffsets[first]![1], this.wordOffsets[second]![0]);
  }

  /** The beginning of some spans on one line, for a person to recognise the place; `…` where words are left out. */
  excerpt(spans: readonly Offsets[], words = 12): string {
    const text = spans.map(([start, end]) => this.slice(start, end)).join(' … ');
    const parts = text.split(/\s+/).filter(Boolean);
    return parts.length <= words ? parts.join(' ') : `${parts.slice(0, words).join(' ')} …`;
  }

  private slice(start: number, end: number): string {
    return this.characters.slice(start, end).join('');
  }
}
