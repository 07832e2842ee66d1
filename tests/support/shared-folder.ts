import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The path of a folder under `../shared`, where real articles and corpora lie that are not part of this repository; null
 * when it is missing. In CI (`CI=true`) that is an error; elsewhere one line on stderr says that the tests were not run.
 */
export function sharedFolder(name: string): string | null {
  const path = fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
  if (existsSync(path)) return path;
  if (process.env.CI === 'true') throw new Error(`../shared/${name} is missing, and CI must not pass without it`);
  process.stderr.write(`not run: the tests over ../shared/${name}, which is missing\n`);
  return null;
}
