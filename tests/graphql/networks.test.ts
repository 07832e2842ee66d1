import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { IDS } from '../support/newsroom-ids.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.store.close());

describe('centrality', () => {
  it('gives the nodes with the highest scores, with how large the network is', async () => {
    const answer = await newsroom.data(`{ centrality(measure: DEGREE, projection: WHO_SPEAKS_ABOUT_WHAT, first: 2) {
      nodeCount linkCount ranks { rank score linkCount entity { id } } } }`);
    const [first, second] = [IDS.attack, IDS.lavrova].sort();
    expect(answer).toEqual({
      centrality: {
        nodeCount: 4,
        linkCount: 3,
        ranks: [
          { rank: 1, score: 2, linkCount: 2, entity: { id: first } },
          { rank: 2, score: 2, linkCount: 2, entity: { id: second } },
        ],
      },
    });
  });

  it.each(['PAGERANK', 'BETWEENNESS'])('by %s', async (measure) => {
    const { centrality } = await newsroom.data<{ centrality: { ranks: { score: number; entity: { id: string } }[] } }>(
      `{ centrality(measure: ${measure}, projection: WHO_SPEAKS_ABOUT_WHAT) { ranks { score entity { id } } } }`,
    );
    // A chain of four, Orsk – attack – Lavrova – siege: the two in its middle come first.
    const middle = centrality.ranks.slice(0, 2).map(({ entity }) => entity.id);
    expect(middle.sort()).toEqual([IDS.attack, IDS.lavrova].sort());
    expect(centrality.ranks).toHaveLength(4);
  });
});

describe('communities', () => {
  it('gives each with its members', async () => {
    const answer = await newsroom.data(`{ communities(projection: CO_SPEAKERS, first: 10) {
      nodeCount linkCount communityCount modularity communities { size members { id } } } }`);
    const members = [IDS.orsk, IDS.lavrova].sort().map((id) => ({ id }));
    expect(answer).toEqual({
      communities: {
        nodeCount: 2,
        linkCount: 1,
        communityCount: 1,
        modularity: 0,
        communities: [{ size: 2, members }],
      },
    });
  });

  it.each([
    ['first', '{ communities(first: 0) { communityCount } }'],
    ['first', '{ centrality(first: 1000) { nodeCount } }'],
    ['first', '{ communities { communities { members(first: -1) { id } } } }'],
  ])('refuses %s in %s', async (argument, query) => {
    const { errors } = await newsroom.ask(query);
    expect(errors![0]!.extensions).toMatchObject({ argument });
  });
});
