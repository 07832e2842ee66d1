import { type ContentWords } from './content-words.ts';

/** A text at a position of the index, and the weight it shares with the one asked for. */
export interface SharingText {
  position: number;
  shared: number;
}

/** Finds, among many texts, those that share terms with a text, and how much they share, without comparing each pair. */
export class SharedTermIndex {
  private readonly postings = new Map<string, { text: number; weight: number }[]>();
  private readonly sums: Float64Array;

  constructor(texts: readonly ContentWords[]) {
    this.sums = new Float64Array(texts.length);
    texts.forEach(({ terms }, text) => {
      for (const [term, weight] of terms) {
        const posting = this.postings.get(term);
        if (posting === undefined) this.postings.set(term, [{ text, weight }]);
        else posting.push({ text, weight });
      }
    });
  }

  /** The texts that share at least this weight (`sharedWeight`, but for the order of summation). */
  sharing({ terms }: ContentWords, atLeast: number): SharingText[] {
    const touched: number[] = [];
    for (const [term, weight] of terms) {
      for (const other of this.postings.get(term) ?? []) {
        if (this.sums[other.text] === 0) touched.push(other.text);
        this.sums[other.text]! += Math.min(weight, other.weight);
      }
    }
    const found: SharingText[] = [];
    for (const position of touched) {
      const shared = this.sums[position]! + ROUNDING_ERROR;
      if (shared >= atLeast) found.push({ position, shared });
    }
    for (const text of touched) this.sums[text] = 0;
    return found;
  }
}

/** Sums of the same weights in another order differ by less. */
const ROUNDING_ERROR = 1e-9;
