import { loadFile } from '../files/load-file.ts';
import { type ReadOptions } from '../read-options.ts';
import { type ReadResult } from '../read-problem.ts';
import { fetchArticle } from '../web/fetch-article.ts';
import { readFeed } from './read-feed.ts';

/** A feed saved as a file; items without text of their own are fetched. */
export async function* readFeedFile(path: string, options: ReadOptions): AsyncIterable<ReadResult> {
  const bytes = await loadFile(path);
  yield* readFeed(bytes, { location: path, charset: null, fetchItem: (link) => fetchArticle(link, options) });
}
