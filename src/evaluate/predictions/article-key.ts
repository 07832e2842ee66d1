import { basename } from 'node:path';

const URL_LIKE = /^[a-z][a-z\d+.-]*:\/\//i;

/**
 * What an article is matched by: its file's name without folder and `.txt`, since corpora name articles without; the whole
 * address where it has one.
 */
export function articleKey(name: string): string {
  return URL_LIKE.test(name) ? name : basename(name).replace(/\.txt$/, '');
}
