import { basename } from 'node:path';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { problemOf, type ReadResult } from '../read-problem.ts';
import { type ByteLine, readByteLines } from './byte-lines.ts';
import { MOST_FILE_BYTES } from './file-limits.ts';
import { parseJsonLine } from './json-line.ts';
import { unreadable } from './load-file.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads JSON Lines: one article per line (`url,title,outlet,publishedAt,language,text`), in UTF-8. A line that is not one
 * is a problem of its own. The file may be of any size.
 */
export async function* readJsonLines(path: string): AsyncIterable<ReadResult> {
  let lines = 0;
  try {
    for await (const line of readByteLines(path)) {
      lines++;
      const location = `${path}#${line.number}`;
      try {
        const json = decodeLine(line, location);
        if (json.trim() === '') continue;
        yield parseJsonLine(json, line.bytes!, { location, name: `${basename(path)}#${line.number}` });
      } catch (error) {
        yield problemOf(error, location);
      }
    }
  } catch (error) {
    unreadable(path, error);
  }
  if (lines === 0) {
    throw new OnRecordError('FILE_EMPTY', 'the file is empty', { where: path, hint: 'remove it or fill it' });
  }
}

function decodeLine({ number, bytes }: ByteLine, where: string): string {
  if (bytes === null) {
    throw new OnRecordError('FILE_TOO_LARGE', `the line has more than ${MOST_FILE_BYTES} bytes`, {
      where,
      hint: 'split it into articles',
    });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch (error) {
    throw new OnRecordError('TEXT_UNDECODABLE', 'the line is not valid UTF-8', {
      where,
      hint: 'save the file as UTF-8',
      cause: error,
    });
  }
}
