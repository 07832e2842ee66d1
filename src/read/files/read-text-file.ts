import { basename } from 'node:path';

import { decodeBytes } from '../decode/decode-bytes.ts';
import { type ReadResult } from '../read-problem.ts';
import { textArticle } from '../text-article.ts';
import { loadFile } from './load-file.ts';

/** A plain text file is one article: its text exactly as decoded. */
export async function* readTextFile(path: string): AsyncIterable<ReadResult> {
  const bytes = await loadFile(path);
  yield textArticle(bytes, decodeBytes(bytes, path), { name: basename(path), location: path, url: null });
}
