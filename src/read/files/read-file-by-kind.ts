import { extname } from 'node:path';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { readFeedFile } from '../feed/read-feed-file.ts';
import { readHtmlFile } from '../html/read-html-file.ts';
import { type ReadOptions } from '../read-options.ts';
import { type ReadResult } from '../read-problem.ts';
import { UNREAD_EXTENSIONS } from '../words/unread-extensions.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readTextFile } from './read-text-file.ts';

type FileReader = (path: string, options: ReadOptions) => AsyncIterable<ReadResult>;

/** Which reader a file name's ending calls for; any other file is plain text. */
const READERS: Record<string, FileReader> = {
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.html': readHtmlFile,
  '.htm': readHtmlFile,
  '.xhtml': readHtmlFile,
  '.rss': readFeedFile,
  '.atom': readFeedFile,
  '.xml': readFeedFile,
};

/** @throws OnRecordError when the file as a whole cannot be read; see `readSources` for the codes */
export async function* readFileByKind(path: string, options: ReadOptions): AsyncIterable<ReadResult> {
  const extension = extname(path).toLowerCase();
  const hint = UNREAD_EXTENSIONS[extension];
  if (hint !== undefined) {
    throw new OnRecordError('FILE_BINARY', `${extension} files are not read`, { where: path, hint });
  }
  yield* (READERS[extension] ?? readTextFile)(path, options);
}
