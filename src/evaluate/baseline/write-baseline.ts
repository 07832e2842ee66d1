import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { type Evaluation } from '../evaluation.ts';
import { badInput } from '../input/input-files.ts';

const DIGITS = 4;

/**
 * Writes an evaluation to a file, to be committed and compared with: figures and counts only, rounded to four digits. No
 * example of an error is written, since these quote articles.
 *
 * @throws OnRecordError `BAD_USER_INPUT` when the file cannot be written
 */
export async function writeBaseline(evaluation: Evaluation, path: string): Promise<void> {
  const figures = {
    ...evaluation,
    errors: evaluation.errors.map(({ cause, count, byKind }) => ({ cause, count, byKind })),
  };
  const rounded = JSON.stringify(
    figures,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value),
    2,
  );
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${rounded}\n`);
  } catch (cause) {
    badInput(path, 'the file cannot be written', 'check the path', cause);
  }
}
