import { partitionPoint } from '../../util/partition-point.ts';

import { type EncodedArticle } from './encode-article.ts';
import { type Fragment } from './fragment.ts';
import { type ScoredWindow, type WordScores } from './score-words.ts';
import { type PointerOutput } from './tagger-model.ts';

/** Words of a long fragment that are asked where they point to, evenly spread. */
const WORDS_ASKED = 12;

/** How strongly a fragment points to each other one: probabilities, the mean over the words asked. */
export type PointerProbabilities = Map<Fragment, number>;

/** Says of a fragment which others it points to; what is missing to 1 is for none of them. */
export interface Pointer {
  /** Only of fragments that it can see from there. */
  probabilities(fragment: Fragment): PointerProbabilities;
}

/**
 * Asks the words of a fragment which other fragment they belong to. Each word compares its query with the keys of the
 * candidates' words that stand in the same window, and with the start piece, which stands for "none of them".
 */
export class FragmentPointer implements Pointer {
  private readonly article: EncodedArticle;
  private readonly scores: WordScores;
  private readonly pointerSize: number;
  private readonly outputOf: (window: ScoredWindow) => PointerOutput;
  private readonly candidates: { fragment: Fragment; piece: number }[] = [];

  /** @param candidates the fragments that may be pointed to, in text order */
  constructor(
    article: EncodedArticle,
    scores: WordScores,
    pointerSize: number,
    candidates: readonly Fragment[],
    outputOf: (window: ScoredWindow) => PointerOutput,
  ) {
    this.article = article;
    this.scores = scores;
    this.pointerSize = pointerSize;
    this.outputOf = outputOf;
    for (const fragment of candidates) {
      for (let word = fragment.from; word < fragment.to; word++) {
        this.candidates.push({ fragment, piece: article.firstPiece[word]! });
      }
    }
  }

  probabilities(fragment: Fragment): PointerProbabilities {
    const sums: PointerProbabilities = new Map();
    const length = fragment.to - fragment.from;
    const asked = Math.min(length, WORDS_ASKED);
    for (let i = 0; i < asked; i++) {
      const word = fragment.from + Math.floor((i * length) / asked);
      for (const [target, probability] of this.ask(word)) {
        sums.set(target, (sums.get(target) ?? 0) + probability / asked);
      }
    }
    return sums;
  }

  private ask(word: number): PointerProbabilities {
    const window = this.scores.windows[this.scores.windowOf[word]!]!;
    const output = this.outputOf(window);
    const query = (this.article.firstPiece[word]! - window.from + 1) * this.pointerSize;
    const none = Math.exp(this.dot(output, query, 0));
    const strengths: PointerProbabilities = new Map();
    let sum = none;
    for (let i = this.firstCandidate(window.from); i < this.candidates.length; i++) {
      const { fragment, piece } = this.candidates[i]!;
      if (piece >= window.to) break;
      const strength = Math.exp(this.dot(output, query, piece - window.from + 1));
      strengths.set(fragment, (strengths.get(fragment) ?? 0) + strength);
      sum += strength;
    }
    for (const [fragment, strength] of strengths) strengths.set(fragment, strength / sum);
    return strengths;
  }

  private dot({ queries, keys }: PointerOutput, query: number, position: number): number {
    const key = position * this.pointerSize;
    let sum = 0;
    for (let i = 0; i < this.pointerSize; i++) sum += queries[query + i]! * keys[key + i]!;
    return sum / Math.sqrt(this.pointerSize);
  }

  /** Candidates are in text order: the first one at or after a piece. */
  private firstCandidate(piece: number): number {
    return partitionPoint(this.candidates.length, (index) => this.candidates[index]!.piece < piece);
  }
}
