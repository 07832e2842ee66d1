import { type EncodedArticle } from './encode-article.ts';
import { type Fragment } from './fragment.ts';
import { isQuotedFeature } from './word-feature.ts';

/** Marks that part clauses and sentences. */
const PARTING_MARK = /^[.,;:]$/u;

/**
 * Takes marks that part clauses and sentences off the edges of sources and contents (a colon can be a cue): always at the beginning, at the end outside of
 * quotation marks. So annotators leave them out too, 97 times of 100 in PolNeAR's training part. What is nothing but
 * such marks goes.
 *
 * @param text the text that `article` encodes
 */
export function trimPunctuation(fragments: readonly Fragment[], article: EncodedArticle, text: string): Fragment[] {
  const isMark = (word: number): boolean => {
    const { from, to } = article.words[word]!;
    return to - from === 1 && PARTING_MARK.test(text.slice(from, to));
  };
  const isQuoted = (word: number): boolean => isQuotedFeature(article.features[article.firstPiece[word]!]!);
  return fragments.flatMap((fragment) => {
    if (fragment.kind === 'CUE') return [fragment];
    let { from, to } = fragment;
    while (from < to && isMark(from)) from++;
    while (to > from && isMark(to - 1) && !isQuoted(to - 1)) to--;
    return from === to ? [] : [{ ...fragment, from, to }];
  });
}
