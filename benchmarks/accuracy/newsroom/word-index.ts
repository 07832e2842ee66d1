import { type Offsets } from './gold.ts';

/** Runs of letters and digits with inner ' - . & : the words that ../shared/evaluation/score.py counts. */
const WORD = /[\p{L}\p{N}]+(?:['’\-.&][\p{L}\p{N}]+)*/gu;

/** The words of one article, found by code point offsets. */
export class WordIndex {
  private readonly characters: string[];
  private readonly words: Offsets[] = [];

  constructor(text: string) {
    this.characters = [...text];
    let unit = 0;
    let point = 0;
    for (const match of text.matchAll(WORD)) {
      const start = point + [...text.slice(unit, match.index)].length;
      const end = start + [...match[0]].length;
      this.words.push([start, end]);
      unit = match.index + match[0].length;
      point = end;
    }
  }

  /** Indices of the words that the spans touch. */
  touched(spans: readonly Offsets[]): Set<number> {
    const touched = new Set<number>();
    for (const [start, end] of spans) {
      for (let i = this.firstEndingAfter(start); i < this.words.length && this.words[i]![0] < end; i++) touched.add(i);
    }
    return touched;
  }

  /** The first words of the spans, for a person to recognise the place. */
  preview(spans: readonly Offsets[], count = 8): string {
    const [start, end] = spans[0] ?? [0, 0];
    return this.characters.slice(start, end).join('').split(/\s+/).slice(0, count).join(' ');
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]![1] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
