import { decodeBytes } from '../decode/decode-bytes.ts';
import { declaredCharset } from '../html/declared-charset.ts';
import { problemOf, type ReadResult } from '../read-problem.ts';
import { type FeedSource, itemArticle } from './item-article.ts';
import { parseFeed } from './parse-feed.ts';

/**
 * Reads a feed's items in order; one that cannot be read is a problem of its own.
 *
 * @throws OnRecordError `FEED_INVALID` when the feed as a whole cannot be read
 */
export async function* readFeed(
  bytes: Uint8Array,
  source: FeedSource & { charset: string | null },
): AsyncIterable<ReadResult> {
  const { text, encoding } = decodeBytes(bytes, source.location, source.charset ?? declaredCharset(bytes));
  const feed = parseFeed(text, source.location);
  for (const [index, item] of feed.items.entries()) {
    const location = item.link ?? `${source.location}#${index + 1}`;
    try {
      yield await itemArticle(item, feed, { ...source, location }, encoding);
    } catch (error) {
      yield problemOf(error, location);
    }
  }
}
