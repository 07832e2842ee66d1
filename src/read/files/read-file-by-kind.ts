import { stat } from 'node:fs/promises';
import { extname } from 'node:path';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ReadOptions } from '../read-options.ts';
import { type ReadResult } from '../read-problem.ts';
import { UNREAD_EXTENSIONS } from '../words/unread-extensions.ts';
import { unreadable } from './load-file.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readTextFile } from './read-text-file.ts';

type FileReader = (path: string, options: ReadOptions) => AsyncIterable<ReadResult>;

// Parsers of HTML and feeds are loaded when the first such file is met: together they take longer to load than to read a
// dozen plain texts.
const html = async (): Promise<FileReader> => (await import('../html/read-html-file.ts')).readHtmlFile;
const feed = async (): Promise<FileReader> => (await import('../feed/read-feed-file.ts')).readFeedFile;
const jsonLines = async (): Promise<FileReader> => readJsonLines;

/** Which reader a file name's ending calls for; any other file is plain text. */
const READERS: Record<string, () => Promise<FileReader>> = {
  '.jsonl': jsonLines,
  '.ndjson': jsonLines,
  '.html': html,
  '.htm': html,
  '.xhtml': html,
  '.rss': feed,
  '.atom': feed,
  '.xml': feed,
};

/** @throws OnRecordError when the file as a whole cannot be read; see `readSources` for the codes */
export async function* readFileByKind(path: string, options: ReadOptions): AsyncIterable<ReadResult> {
  const extension = extname(path).toLowerCase();
  const hint = UNREAD_EXTENSIONS[extension];
  if (hint !== undefined) {
    throw new OnRecordError('FILE_BINARY', `${extension} files are not read`, { where: path, hint });
  }
  await requireFile(path);
  const read = (await READERS[extension]?.()) ?? readTextFile;
  yield* read(path, options);
}

/** Reading a pipe or a device may never end. */
async function requireFile(path: string): Promise<void> {
  const info = await stat(path).catch((error: unknown) => unreadable(path, error));
  if (info.isFile()) return;
  throw new OnRecordError('FILE_UNREADABLE', 'this is a pipe, a socket or a device, not a file', {
    where: path,
    hint: 'save what it gives as a file',
  });
}
