import { partitionPoint } from '../../util/partition-point.ts';

import { type EncodedArticle } from './encode-article.ts';
import { type Fragment } from './fragment.ts';
import { type WordScores } from './score-words.ts';

/** Words of a long fragment that are asked for their cue, evenly spread. */
const WORDS_ASKED = 12;

/** How strongly a fragment points to each cue: probabilities, the mean over the words asked. */
export type CueProbabilities = Map<Fragment, number>;

/**
 * Asks the words of a source or content which cue they belong to. Each word compares its query with the keys of the cue
 * words that stand in the same window, and with the start piece, which stands for "none of them".
 */
export class CuePointer {
  private readonly article: EncodedArticle;
  private readonly scores: WordScores;
  private readonly pointerSize: number;
  private readonly candidates: { cue: Fragment; word: number; piece: number }[] = [];

  constructor(article: EncodedArticle, scores: WordScores, cues: readonly Fragment[], pointerSize: number) {
    this.article = article;
    this.scores = scores;
    this.pointerSize = pointerSize;
    for (const cue of cues) {
      for (let word = cue.from; word < cue.to; word++) {
        this.candidates.push({ cue, word, piece: article.firstPiece[word]! });
      }
    }
  }

  probabilities(fragment: Fragment): CueProbabilities {
    const sums: CueProbabilities = new Map();
    const length = fragment.to - fragment.from;
    const asked = Math.min(length, WORDS_ASKED);
    for (let i = 0; i < asked; i++) {
      const word = fragment.from + Math.floor((i * length) / asked);
      for (const [cue, probability] of this.ask(word)) sums.set(cue, (sums.get(cue) ?? 0) + probability / asked);
    }
    return sums;
  }

  private ask(word: number): CueProbabilities {
    const window = this.scores.windows[this.scores.windowOf[word]!]!;
    const query = (this.article.firstPiece[word]! - window.from + 1) * this.pointerSize;
    const none = Math.exp(this.dot(window, query, 0));
    const strengths: CueProbabilities = new Map();
    let sum = none;
    for (let i = this.firstCandidate(window.from); i < this.candidates.length; i++) {
      const { cue, piece } = this.candidates[i]!;
      if (piece >= window.to) break;
      const strength = Math.exp(this.dot(window, query, piece - window.from + 1));
      strengths.set(cue, (strengths.get(cue) ?? 0) + strength);
      sum += strength;
    }
    for (const [cue, strength] of strengths) strengths.set(cue, strength / sum);
    return strengths;
  }

  private dot(
    { queries, keys }: { queries: Float32Array; keys: Float32Array },
    query: number,
    position: number,
  ): number {
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
