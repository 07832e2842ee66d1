import { readFile } from 'node:fs/promises';

import { OnRecordError } from '../../errors/onrecord-error.ts';

/** @throws OnRecordError `BAD_USER_INPUT`, always */
export function badInput(where: string, message: string, hint: string, cause?: unknown): never {
  throw new OnRecordError('BAD_USER_INPUT', message, { where, hint, cause });
}

/**
 * A file that an option names, as UTF-8 text with everything that is in it.
 *
 * @throws OnRecordError `BAD_USER_INPUT` when it cannot be read
 */
export async function readInput(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) =>
    badInput(path, 'the file cannot be read', 'check the path', cause),
  );
}

/** The lines of a file with their numbers, from 1, without blank ones. */
export async function readInputLines(path: string): Promise<{ where: string; line: string }[]> {
  const lines = (await readInput(path)).replace(/^\ufeff/, '').split('\n');
  return lines.map((line, index) => ({ where: `${path}:${index + 1}`, line })).filter(({ line }) => line.trim() !== '');
}
