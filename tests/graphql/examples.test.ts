import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { loadExamples } from '../../src/graphql/examples/load-examples.ts';

import { type Newsroom } from '../support/graphql-newsroom.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';

const EXAMPLES = await loadExamples(fileURLToPath(new URL('../../src/graphql/examples', import.meta.url)));

describe('the example queries, on the articles that a first run loads', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openSeededGraph();
  }, 120_000);
  afterAll(() => newsroom.store.close());

  it.each(EXAMPLES)('$name answers, and not with nothing', async ({ query }) => {
    const answer = await newsroom.data(query);
    // Every root field has something, and some list in the answer has items.
    expect(Object.values(answer).filter((value) => value === null)).toEqual([]);
    expect(JSON.stringify(answer)).toMatch(/:\[\{/);
  });
});
