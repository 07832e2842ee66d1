import { type EncodedArticle } from '../../../src/extract/reader/encode-article.ts';
import { type Fragment } from '../../../src/extract/reader/fragment.ts';
import { type SpanKind, TAG_COUNT, tagIndex } from '../../../src/extract/reader/tag.ts';

import { encodeSmall } from './piece-stream.ts';

/** A text as if the network had tagged it. */
export interface TaggedText {
  text: string;
  article: EncodedArticle;
  /** In text order. */
  fragments: Fragment[];
  /** Log probabilities of tags. */
  scores: Float32Array;
  /** The number of the first word of a phrase that stands in the text once. */
  wordOf: (phrase: string) => number;
  /** The words of a fragment. */
  wordsOf: (fragment: Fragment) => string;
}

/**
 * @param marked phrases that stand in the text once, by what they are tagged as
 * @param probable single words that are not tagged as part of a source, and how likely they are one; others: 0.01
 */
export function tagText(
  text: string,
  marked: Partial<Record<SpanKind, readonly string[]>>,
  probable: Record<string, number> = {},
): TaggedText {
  const article = encodeSmall(text);
  const { words } = article;
  const wordOf = (phrase: string): number => {
    const at = text.indexOf(phrase);
    return words.findIndex((word) => word.to > at);
  };
  const fragments = Object.entries(marked).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => {
      const end = text.indexOf(phrase) + phrase.length;
      const to = words.filter((word) => word.from < end).length;
      return { kind: kind as SpanKind, from: wordOf(phrase), to, probability: 0.9 };
    }),
  );
  const scores = new Float32Array(words.length * TAG_COUNT).fill(Math.log(1e-6));
  words.forEach(({ from, to }, word) => {
    scores[word * TAG_COUNT + tagIndex('B-SRC')] = Math.log(probable[text.slice(from, to)] ?? 0.01);
  });
  return {
    text,
    article,
    fragments: fragments.sort((a, b) => a.from - b.from),
    scores,
    wordOf,
    wordsOf: ({ from, to }) => text.slice(words[from]!.from, words[to - 1]!.to),
  };
}
