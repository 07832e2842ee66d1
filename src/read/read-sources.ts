import { OnRecordError } from '../errors/onrecord-error.ts';

import { MOST_TEXT_LENGTH } from './files/file-limits.ts';
import { readPath } from './files/read-path.ts';
import { type GivenText, readGivenText } from './given-text.ts';
import { type ReadOptions } from './read-options.ts';
import { problemOf, type ReadResult } from './read-problem.ts';

/** A path, a URL, or the article itself. */
export type ArticleInput = string | GivenText;

const URL_LIKE = /^[a-z][a-z\d+.-]*:\/\//i;

/**
 * Reads articles from files, folders (all that is in them, sorted by path), JSON Lines (`.jsonl`, `.ndjson`), HTML files,
 * RSS and Atom feeds (`.rss`, `.atom`, `.xml`) and URLs of pages and feeds. Any other file is read as plain text.
 *
 * One at a time and in order, so that memory holds one file. Never throws for bad input: what cannot be read comes as a
 * `PROBLEM` in its place (codes `FILE_…`, `TEXT_UNDECODABLE`, `JSON_LINE_INVALID`, `HTML_WITHOUT_ARTICLE`,
 * `FEED_INVALID`, `FETCH_FAILED`, `URL_FORBIDDEN`).
 *
 * @param inputs paths, http(s) URLs and given texts
 */
export async function* readSources(
  inputs: readonly ArticleInput[],
  options: ReadOptions = {},
): AsyncIterable<ReadResult> {
  for (const input of inputs) {
    try {
      if (typeof input !== 'string') {
        yield ofArticleLength(readGivenText(input));
        continue;
      }
      // What fetches is loaded when the first URL is met.
      const read = URL_LIKE.test(input) ? (await import('./web/read-url.ts')).readUrl : readPath;
      for await (const result of read(input, options)) yield ofArticleLength(result);
    } catch (error) {
      yield problemOf(error, typeof input === 'string' ? input : 'text');
    }
  }
}

function ofArticleLength(result: ReadResult): ReadResult {
  if (result.kind === 'PROBLEM' || result.text.length <= MOST_TEXT_LENGTH) return result;
  const message = `the text has ${result.text.length} characters, more than an article's ${MOST_TEXT_LENGTH}`;
  const where = result.location;
  return problemOf(new OnRecordError('FILE_TOO_LARGE', message, { where, hint: 'split it into articles' }), where);
}
