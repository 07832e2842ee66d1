import { type SpanKind, TAG_COUNT, TAGS } from './tag.ts';

/** A run of words with one tag kind. */
export interface Fragment {
  kind: SpanKind;
  /** Number of its first word. */
  from: number;
  /** Number of the word after its last. */
  to: number;
  /** Mean probability of its words' tags, 0 to 1. */
  probability: number;
}

/**
 * The runs of words that belong together by their tags, in text order. None reaches over a paragraph's end: the next
 * paragraph of a long quotation and a new quotation by someone else begin alike, and where each belongs is the pointer's
 * to say.
 *
 * @param tags one tag index per word
 * @param scores `TAG_COUNT` log probabilities per word
 * @param beginsParagraph whether a word is the first of its paragraph
 */
export function fragmentsOf(
  tags: Uint8Array,
  scores: Float32Array,
  beginsParagraph: (word: number) => boolean,
): Fragment[] {
  const fragments: Fragment[] = [];
  tags.forEach((index, word) => {
    const tag = TAGS[index]!;
    if (tag === 'O') return;
    const kind = tag.slice(2) as SpanKind;
    const probability = kindProbability(scores, word, kind);
    const open = fragments.at(-1);
    if (tag.startsWith('I') && open?.to === word && open.kind === kind && !beginsParagraph(word)) {
      open.to = word + 1;
      open.probability += probability;
    } else {
      fragments.push({ kind, from: word, to: word + 1, probability });
    }
  });
  for (const fragment of fragments) fragment.probability /= fragment.to - fragment.from;
  return fragments;
}

/** How many words lie between two fragments; 0 where they touch. */
export function wordsBetween(a: Fragment, b: Fragment): number {
  return a.from >= b.to ? a.from - b.to : b.from - a.to;
}

/** The probability that a word is of a kind, whether it begins a span or goes on with one. */
export function kindProbability(scores: Float32Array, word: number, kind: SpanKind): number {
  let sum = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    if (TAGS[tag]!.endsWith(kind)) sum += Math.exp(scores[word * TAG_COUNT + tag]!);
  }
  return Math.min(1, sum);
}
