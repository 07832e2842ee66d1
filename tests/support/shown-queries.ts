import { fileURLToPath } from 'node:url';

import { loadExamples } from '../../src/graphql/examples/load-examples.ts';

import { codeBlocks, PAGES } from './pages.ts';

/** A query that users are shown. */
export interface ShownQuery {
  /** The page that shows it, or the playground. */
  from: string;
  name: string;
  query: string;
}

/** Where the queries stand that find something in the example reports and in the real articles. */
export const PLAYGROUND = 'the playground';

/** The queries that the playground opens in its tabs. */
export const EXAMPLES = await loadExamples(fileURLToPath(new URL('../../src/graphql/examples', import.meta.url)));

/** Every GraphQL query in a page of the documentation. */
export const QUERIES_OF_PAGES: readonly ShownQuery[] = PAGES.flatMap(({ path, text }) =>
  codeBlocks(text, 'graphql').map((query) => ({ from: path, name: nameOf(query), query })),
);

/** What changes the graph is tried by tests of its own. */
const CHANGES = /^mutation\b/;

/** Every GraphQL query that users are shown: in the playground's tabs and in the documentation. */
export const SHOWN_QUERIES: readonly ShownQuery[] = [
  ...EXAMPLES.map((example) => ({ ...example, from: PLAYGROUND })),
  // The page of questions shows the playground's queries.
  ...QUERIES_OF_PAGES.filter((shown) => !EXAMPLES.some(({ query }) => query.endsWith(shown.query))).filter(
    ({ query }) => !CHANGES.test(query),
  ),
];

function nameOf(query: string): string {
  return /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'unnamed';
}
