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
    texts.forEach((content, text) => {
      for (const [term, weight] of content.terms) {
        const key = keyOf(term, content);
        const posting = this.postings.get(key);
        if (posting === undefined) this.postings.set(key, [{ text, weight }]);
        else posting.push({ text, weight });
      }
    });
  }

  /** The texts that may share at least this weight; `shared` is `sharedWeight` or, where both have figures, more. */
  sharing(content: ContentWords, atLeast: number): SharingText[] {
    const touched: number[] = [];
    for (const [term, weight] of content.terms) {
      for (const other of this.postings.get(keyOf(term, content)) ?? []) {
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

/** Figures that can be one another rounded have one key: their order of magnitude, which nobody rounds across at its middle. */
function keyOf(term: string, { figures }: ContentWords): string {
  return figures.has(term) ? `#${Math.round(Math.log10(Number(term)))}` : term;
}
