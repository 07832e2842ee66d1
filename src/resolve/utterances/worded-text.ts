import { CodePointIndex } from '../../util/code-point-index.ts';

import { type Span } from '../../model/span.ts';

import { foldText } from '../../extract/names/fold-text.ts';

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** A text as words for comparing, and where they stand. */
export class WordedText {
  /** Without case and accents. */
  readonly words: string[];
  private readonly starts: number[];
  private readonly ends: number[];
  private readonly offsets: CodePointIndex;

  constructor(text: string) {
    const matches = [...text.matchAll(WORDS)];
    this.words = matches.map(([word]) => foldText(word));
    this.starts = matches.map(({ index }) => index);
    this.ends = matches.map(({ 0: word, index }) => index + word.length);
    this.offsets = new CodePointIndex(text);
  }

  /** Code points from the word at `from` to the one before `to`; empty, after the word before, where there is none. */
  span(from: number, to: number): Span {
    if (from < to) return this.offsets.toSpan({ from: this.starts[from]!, to: this.ends[to - 1]! });
    const at = this.offsets.toCodePoint(from === 0 ? 0 : this.ends[from - 1]!);
    return { start: at, end: at };
  }
}
