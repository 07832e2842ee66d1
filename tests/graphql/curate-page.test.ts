import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { checkGraph } from '../../src/store/check-graph.ts';

import { type Newsroom } from '../support/graphql-newsroom.ts';
import { openJudgedNewsroom } from '../support/judged-newsroom.ts';
import { codeBlocks, readPage } from '../support/pages.ts';

const SHOWN = codeBlocks(readPage('docs/how-to/curate.md').text, 'graphql').map(
  (query) => [/^\w+ (\w+)/.exec(query)![1]!, query] as const,
);

describe('what the page on curating shows, one after the other', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openJudgedNewsroom();
  }, 60_000);
  afterAll(async () => newsroom.store.close());

  it.each(SHOWN)('%s is done without an error', async (_name, query) => {
    const [answer] = Object.values(await newsroom.data<Record<string, { userErrors?: object[] }>>(query));
    expect(answer).not.toBeNull();
    expect(answer!.userErrors ?? []).toEqual([]);
    expect((await checkGraph(newsroom.store)).violations).toEqual([]);
  });

  it('gives the words back to whom the sentence names', async () => {
    const speaker = '{ statement(id: "stm_03380a3f22cbaad3054c") { speakerName contradictions { totalCount } } }';
    const answer = { speakerName: 'Russian Defense Ministry', contradictions: { totalCount: expect.any(Number) } };
    expect(await newsroom.data(speaker)).toEqual({ statement: answer });
  });
});
