import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of a folder and of the folders in it, sorted by name folder by folder. Hidden ones are left out. Links are
 * followed; a folder that was walked already is not walked again, so that a loop of links ends. A link to nothing is
 * given as a file: reading it tells what is wrong.
 */
export async function* walkFolder(folder: string, walked = new Set<string>()): AsyncIterable<string> {
  const real = await realpath(folder);
  if (walked.has(real)) return;
  walked.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info?.isDirectory()) yield* walkFolder(path, walked);
    else yield path;
  }
}
