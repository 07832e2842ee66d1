import { parseHTML } from 'linkedom';

import { sha256 } from '../../util/hash.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { languageOfText } from '../detect-language.ts';
import { elementText } from '../html/element-text.ts';
import { type ReadResult } from '../read-problem.ts';
import { dateOfValue } from '../text/find-date.ts';
import { isProse } from '../text/paragraph-shape.ts';
import { type FeedItem, type ParsedFeed } from './parse-feed.ts';

/** Where a feed or item came from, and how to get the page of an item that has no text of its own. */
export interface FeedSource {
  location: string;
  fetchItem(link: string): Promise<ReadResult>;
}

/**
 * The article of a feed's item: its content where the feed carries it, else the page it links to, else its summary. What
 * the page does not state, the feed does.
 *
 * @throws OnRecordError `FEED_INVALID` when it has neither text nor link; those of fetching the page
 */
export async function itemArticle(
  item: FeedItem,
  feed: ParsedFeed,
  { location, fetchItem }: FeedSource,
  encoding: string,
): Promise<ReadResult> {
  const text = articleText(item.content);
  if (text === null && item.link !== null) return completed(await fetchItem(item.link), item, feed);
  const content = text === null ? item.summary : item.content;
  const summary = text ?? articleText(item.summary);
  if (summary === null) {
    throw new OnRecordError('FEED_INVALID', `the item '${item.title ?? 'without title'}' has neither text nor link`, {
      where: location,
      hint: 'give the URL of its page',
    });
  }
  return {
    kind: 'ARTICLE',
    name: item.link ?? location,
    location,
    url: item.link,
    title: item.title,
    byline: item.byline,
    outletName: feed.title,
    language: languageOfText(feed.language, summary),
    publishedAt: dateOfValue(item.published),
    text: summary,
    sha256: sha256(content ?? ''),
    encoding,
  };
}

/** The text of an HTML fragment when it holds running text, else null. */
function articleText(html: string | null): string | null {
  if (html === null) return null;
  const text = elementText(parseHTML(`<html><body>${html}</body></html>`).document.body);
  return text.split('\n\n').some(isProse) ? text : null;
}

function completed(result: ReadResult, item: FeedItem, feed: ParsedFeed): ReadResult {
  if (result.kind === 'PROBLEM') return result;
  return {
    ...result,
    title: result.title ?? item.title,
    byline: result.byline ?? item.byline,
    outletName: result.outletName ?? feed.title,
    publishedAt: result.publishedAt ?? dateOfValue(item.published),
  };
}
