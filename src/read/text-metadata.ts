import { type ReadArticle } from './read-article.ts';
import { splitParagraphs } from './text/paragraph.ts';
import { readTextHead } from './text/text-head.ts';

/** What a plain text says about itself in the lines above its first paragraph. */
export type TextMetadata = Pick<ReadArticle, 'title' | 'byline' | 'outletName' | 'publishedAt'>;

/**
 * Title, author, outlet and date (`YYYY-MM-DD`) as far as the text shows them: a headline above the body, a date line or
 * labelled date, the tag of an agency. What it does not show is null.
 */
export function findTextMetadata(text: string): TextMetadata {
  const { facts } = readTextHead(splitParagraphs(text));
  return {
    title: facts.title ?? null,
    byline: facts.byline ?? null,
    outletName: facts.outletName ?? null,
    publishedAt: facts.publishedAt ?? null,
  };
}
