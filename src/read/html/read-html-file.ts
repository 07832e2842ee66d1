import { basename } from 'node:path';

import { loadFile } from '../files/load-file.ts';
import { type ReadResult } from '../read-problem.ts';
import { htmlArticle } from './html-article.ts';

/** An HTML file is one article. */
export async function* readHtmlFile(path: string): AsyncIterable<ReadResult> {
  yield htmlArticle(await loadFile(path), { name: basename(path), location: path, url: null });
}
