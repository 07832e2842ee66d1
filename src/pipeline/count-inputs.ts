import { stat } from 'node:fs/promises';

import { walkFolder } from '../read/files/walk-folder.ts';
import { type ArticleInput } from '../read/read-sources.ts';

/**
 * How many files and URLs stand behind some inputs, to show progress against: JSON Lines and feeds may hold more articles
 * each. What cannot be read counts as one; never throws.
 */
export async function countInputs(inputs: readonly ArticleInput[]): Promise<number> {
  let count = 0;
  for (const input of inputs) count += typeof input === 'string' ? await countInput(input).catch(() => 1) : 1;
  return count;
}

async function countInput(input: string): Promise<number> {
  if (!(await stat(input)).isDirectory()) return 1;
  let files = 0;
  for await (const _file of walkFolder(input)) files++;
  return files;
}
