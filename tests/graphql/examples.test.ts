import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { loadExamples } from '../../src/graphql/examples/load-examples.ts';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';

const EXAMPLES = await loadExamples(fileURLToPath(new URL('../../src/graphql/examples', import.meta.url)));

describe('the example queries', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.store.close());

  it.each(EXAMPLES)('$name answers, and not with nothing', async ({ query }) => {
    const answer = await newsroom.data(query);
    expect(JSON.stringify(answer)).toMatch(/"(?:nodes|relationships)":\[\{/);
  });
});
