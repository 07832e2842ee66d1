import { readFile, stat } from 'node:fs/promises';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { MOST_FILE_BYTES } from './file-limits.ts';

/**
 * The bytes of a file.
 *
 * @throws OnRecordError `FILE_UNREADABLE`, `FILE_EMPTY` or `FILE_TOO_LARGE`
 */
export async function loadFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch((error: unknown) => unreadable(path, error));
  if (size > MOST_FILE_BYTES) {
    throw new OnRecordError('FILE_TOO_LARGE', `the file has ${size} bytes, more than ${MOST_FILE_BYTES}`, {
      where: path,
      hint: 'split it into articles, or into lines of a .jsonl file',
    });
  }
  const bytes = await readFile(path).catch((error: unknown) => unreadable(path, error));
  if (bytes.length === 0) {
    throw new OnRecordError('FILE_EMPTY', 'the file is empty', { where: path, hint: 'remove it or fill it' });
  }
  return bytes;
}

const REASONS: Record<string, [message: string, hint: string]> = {
  ENOENT: ['there is no such file or folder', 'check the path'],
  EACCES: ['reading is not permitted', 'change its permissions'],
  EPERM: ['reading is not permitted', 'change its permissions'],
  ENAMETOOLONG: ['the name is too long', 'check the path'],
  ELOOP: ['the link leads back to itself', 'remove the link'],
};

/** @throws OnRecordError `FILE_UNREADABLE`, always */
export function unreadable(path: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [message, hint] = REASONS[code] ?? [`cannot be read (${code || String(error)})`, 'check the file'];
  throw new OnRecordError('FILE_UNREADABLE', message, { where: path, hint, cause: error });
}
