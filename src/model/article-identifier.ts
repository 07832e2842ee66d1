import { identifier } from './identifier.ts';

/** An article's identifier: of its URL where it has one, else of the SHA-256 of its bytes (see `Article`). */
export function articleIdentifier({ url, sha256 }: { url: string | null; sha256: string }): string {
  return url === null ? identifier('Article', 'sha256', sha256) : identifier('Article', 'url', url);
}
