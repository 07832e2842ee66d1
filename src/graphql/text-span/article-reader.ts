import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type Article } from '../../model/article.ts';
import { type Span } from '../../model/span.ts';

import { type TextSpan } from './text-span.type.ts';

/** Indexes live as long as the article objects of a request's loaders, so a text is scanned once per request. */
const INDEXES = new WeakMap<Article, CodePointIndex>();

/** The words of an article between two code points. */
export function wordsAt(article: Article, span: Span): string {
  const index = INDEXES.get(article) ?? new CodePointIndex(article.text);
  INDEXES.set(article, index);
  return textOf(article.text, index.toRange(span));
}

/** Spans with the words that stand there, in the order given. */
export function readSpans(article: Article, spans: readonly Span[]): TextSpan[] {
  return spans.map((span) => ({ start: span.start, end: span.end, text: wordsAt(article, span) }));
}
