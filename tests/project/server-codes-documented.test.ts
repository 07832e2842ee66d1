import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/errors.md', ROOT), 'utf8');

/** Everything that may put a code into an answer; those of Apollo itself are let through by name in `format-failure.ts`. */
const sources = ['src/server', 'src/graphql'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')),
);

/** What stands in the place of a code: `code: 'X'`, the third argument of `sendError`, the first of an error, a set of codes. */
const PLACES = [
  /code: '([A-Z_]+)'/g,
  /sendError\([^,]+, \d+, '([A-Z_]+)'/g,
  /new OnRecordError\('([A-Z_]+)'/g,
  /^ {2}'([A-Z]+_[A-Z_]+)',$/gm,
];
const codes = [
  ...new Set(sources.flatMap((text) => PLACES.flatMap((place) => [...text.matchAll(place)].map((match) => match[1]!)))),
].sort();

describe('the codes that the server can send', () => {
  it('are found in its source', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['UNAUTHENTICATED', 'TOO_MANY_ALIASES', 'MISDIRECTED_REQUEST', 'GRAPHQL_PARSE_FAILED']),
    );
  });

  it.each(codes)('%s is documented', (code) => {
    expect(page).toContain(`\`${code}\``);
  });
});
