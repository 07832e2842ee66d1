import { type EncodedArticle } from './encode-article.ts';
import { type Fragment, kindProbability } from './fragment.ts';
import { trimPunctuation } from './trim-punctuation.ts';

/**
 * A source goes on with a word that is one with at least this part of the probability of the surest word before it. It
 * makes "the program" of a pointer to "the", and stops before "on Wednesday".
 */
const GOES_ON = 0.35;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * The sources that the tags leave out. A word belongs to one fragment at most and is tagged for what it mostly is, so the
 * "who" or the subject of a cue that is unusual stays unmarked, although the cue points to it.
 */
export class UnmarkedSources {
  /** Each word that no fragment holds as a source of its own, in text order; marks are none. */
  readonly words: readonly Fragment[];
  private readonly ofWord = new Map<number, Fragment>();
  private readonly article: EncodedArticle;
  private readonly text: string;

  /**
   * @param scores `TAG_COUNT` log probabilities per word
   * @param text the text that `article` encodes
   */
  constructor(fragments: readonly Fragment[], article: EncodedArticle, scores: Float32Array, text: string) {
    this.article = article;
    this.text = text;
    let next = 0;
    article.words.forEach((_, word) => {
      while (next < fragments.length && fragments[next]!.to <= word) next++;
      if (next < fragments.length && fragments[next]!.from <= word) return;
      const probability = kindProbability(scores, word, 'SRC');
      this.ofWord.set(word, { kind: 'SRC', from: word, to: word + 1, probability });
    });
    this.words = [...this.ofWord.values()].filter(({ from }) => WORD_CHARACTER.test(this.textOf(from)));
  }

  /** Whether a source is one of `words`. */
  includes(source: Fragment): boolean {
    return this.ofWord.get(source.from) === source;
  }

  /** The source that begins with one of `words`. */
  beginningWith(first: Fragment): Fragment {
    let highest = first.probability;
    let sum = highest;
    let to = first.to;
    for (let word = this.after(first, to); word !== null; word = this.after(first, to)) {
      if (word.probability < GOES_ON * highest) break;
      highest = Math.max(highest, word.probability);
      sum += word.probability;
      to++;
    }
    const whole = { ...first, to, probability: sum / (to - first.from) };
    return trimPunctuation([whole], this.article, this.text)[0]!;
  }

  /** The unmarked word `at`, where it stands in the paragraph of `first`. */
  private after(first: Fragment, at: number): Fragment | null {
    const { words } = this.article;
    return words[at]?.paragraph === words[first.from]!.paragraph ? (this.ofWord.get(at) ?? null) : null;
  }

  private textOf(word: number): string {
    const { from, to } = this.article.words[word]!;
    return this.text.slice(from, to);
  }
}
