import { OnRecordError } from '../../errors/onrecord-error.ts';

import { decodeBytes } from '../decode/decode-bytes.ts';
import { htmlArticle } from '../html/html-article.ts';
import { type ReadOptions } from '../read-options.ts';
import { type ReadResult } from '../read-problem.ts';
import { textArticle } from '../text-article.ts';
import { type FetchedPage, fetchPage } from './fetch-page.ts';

const HTML_TYPES = new Set(['', 'text/html', 'application/xhtml+xml']);

/** Fetches the page of one article. Throws what `fetchPage` and `pageArticle` throw. */
export async function fetchArticle(url: string, options: ReadOptions): Promise<ReadResult> {
  return pageArticle(await fetchPage(url, options));
}

/**
 * The article of a fetched page.
 *
 * @throws OnRecordError `FETCH_FAILED` when it is neither HTML nor text; those of `htmlArticle`
 */
export function pageArticle({ url, bytes, contentType, charset }: FetchedPage): ReadResult {
  const source = { name: url, location: url, url };
  if (HTML_TYPES.has(contentType)) return htmlArticle(bytes, source, charset);
  if (contentType === 'text/plain') return textArticle(bytes, decodeBytes(bytes, url, charset), source);
  throw new OnRecordError('FETCH_FAILED', `the URL answers with ${contentType}, which is not an article`, {
    where: url,
    hint: 'give the URL of a page or feed',
  });
}
