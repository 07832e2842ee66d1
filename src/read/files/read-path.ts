import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ReadOptions } from '../read-options.ts';
import { problemOf, type ReadResult } from '../read-problem.ts';
import { unreadable } from './load-file.ts';
import { readFileByKind } from './read-file-by-kind.ts';
import { walkFolder } from './walk-folder.ts';

/** Reads a file, or every file of a folder. A folder without files is a problem: a mistyped path often leads to one. */
export async function* readPath(path: string, options: ReadOptions): AsyncIterable<ReadResult> {
  if (path === '') {
    throw new OnRecordError('FILE_UNREADABLE', 'the path is empty', { hint: 'give a file, a folder or a URL' });
  }
  const location = resolve(path);
  const info = await stat(location).catch((error: unknown) => unreadable(path, error));
  if (!info.isDirectory()) {
    yield* readFileByKind(location, options);
    return;
  }
  let files = 0;
  for await (const file of walkFolder(location)) {
    files++;
    try {
      yield* readFileByKind(file, options);
    } catch (error) {
      yield problemOf(error, file);
    }
  }
  if (files === 0) {
    throw new OnRecordError('FILE_EMPTY', 'the folder holds no files', { where: location, hint: 'check the path' });
  }
}
