import { looksLikeFeed } from '../feed/looks-like-feed.ts';
import { readFeed } from '../feed/read-feed.ts';
import { type ReadOptions } from '../read-options.ts';
import { type ReadResult } from '../read-problem.ts';
import { fetchArticle, pageArticle } from './fetch-article.ts';
import { fetchPage } from './fetch-page.ts';

const FEED_TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/rdf+xml']);

/** Reads what a URL answers: a page, a plain text, or a feed with all its items. */
export async function* readUrl(url: string, options: ReadOptions): AsyncIterable<ReadResult> {
  const page = await fetchPage(url, options);
  if (FEED_TYPES.has(page.contentType) || looksLikeFeed(page.bytes)) {
    const fetchItem = (link: string): Promise<ReadResult> => fetchArticle(link, options);
    yield* readFeed(page.bytes, { location: page.url, charset: page.charset, fetchItem });
  } else yield pageArticle(page);
}
