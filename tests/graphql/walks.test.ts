import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { HARBOUR, WIRE } from '../support/newsroom-articles.ts';
import { IDS } from '../support/newsroom-ids.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

const { full, denial, fuller, nobody } = STATEMENTS;

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.store.close());

interface Around {
  neighbourhood: {
    isComplete: boolean;
    neighbours: { distance: number; node: { id: string } }[];
    relationships: { type: string }[];
  } | null;
}

async function around(args: string): Promise<{ ids: string[][]; types: string[]; isComplete: boolean }> {
  const query = `{ neighbourhood(${args}) { isComplete neighbours { distance node { id } } relationships { type } } }`;
  const { neighbourhood } = await newsroom.data<Around>(query);
  const { neighbours, relationships, isComplete } = neighbourhood!;
  const ids = [1, 2].map((step) =>
    neighbours
      .filter((one) => one.distance === step)
      .map((one) => one.node.id)
      .sort(),
  );
  return { ids, types: [...new Set(relationships.map(({ type }) => type))].sort(), isComplete };
}

describe('neighbourhood', () => {
  it('is what joins a node directly', async () => {
    expect(await around(`id: "${IDS.orsk}"`)).toEqual({
      ids: [[IDS.verrane, full.id, fuller.id, nobody.id].sort(), []],
      types: ['ADDRESSED_TO', 'HOLDS_ROLE', 'MADE'],
      isComplete: true,
    });
  });

  it('goes two steps, through the kinds that are asked for only', async () => {
    expect(await around(`id: "${IDS.orsk}", depth: 2, kinds: [STATEMENT, EVENT, PERSON]`)).toEqual({
      ids: [[full.id, fuller.id, nobody.id].sort(), [IDS.attack, IDS.lavrova].sort()],
      types: ['ABOUT', 'ADDRESSED_TO', 'CONTRADICTS', 'MADE'],
      isComplete: true,
    });
  });

  it('says when it leaves something out', async () => {
    const few = await around(`id: "${IDS.attack}", first: 2`);
    expect(few.ids[0]).toHaveLength(2);
    expect(few.isComplete).toBe(false);
    expect((await around(`id: "${IDS.attack}", perNode: 1`)).ids[0]).toHaveLength(1);
  });

  it('explains each relationship by rule, score, article and characters', async () => {
    const query = `{ neighbourhood(name: "Mara Lavrova", kinds: [STATEMENT]) { centre { id } relationships {
      type score method from { id } to { id } article { title } evidence { start end text article { id } } } } }`;
    const answer = await newsroom.data<{ neighbourhood: { centre: { id: string }; relationships: unknown[] } }>(query);
    expect(answer.neighbourhood.centre.id).toBe(IDS.lavrova);
    expect(answer.neighbourhood.relationships).toContainEqual({
      type: 'MADE',
      score: 0.8,
      method: 'sample',
      from: { id: IDS.lavrova },
      to: { id: denial.id },
      article: { title: HARBOUR.title },
      evidence: [
        { ...denial.source[0], text: 'Foreign minister Mara Lavrova', article: { id: HARBOUR.id } },
        { ...denial.cue[0], text: 'denied', article: { id: HARBOUR.id } },
      ],
    });
  });

  it('shows a contradiction in both passages', async () => {
    const query = `{ neighbourhood(id: "${nobody.id}", kinds: [STATEMENT]) { relationships {
      type status reason method evidence { text } } } }`;
    const { neighbourhood } = await newsroom.data<{
      neighbourhood: { relationships: { evidence: { text: string }[] }[] };
    }>(query);
    expect(neighbourhood.relationships).toEqual([
      {
        type: 'CONTRADICTS',
        status: 'CANDIDATE',
        reason: 'A denial of the same claim',
        method: null,
        evidence: expect.arrayContaining([{ text: fuller.text }, { text: nobody.text }]),
      },
    ]);
    expect(neighbourhood.relationships[0]!.evidence).toHaveLength(2);
  });

  it.each([
    ['neighbourhood', 'depth: 3, id: "x"', 'depth'],
    ['neighbourhood', 'first: 101, id: "x"', 'first'],
    ['neighbourhood', '', 'id'],
    ['neighbourhood', 'id: "x", name: "y"', 'name'],
    ['path', 'from: "x", to: "y", maxHops: 7', 'maxHops'],
    ['path', 'from: "x"', 'to'],
  ])('%s(%s) is refused for its %s', async (field, args, argument) => {
    const { errors } = await newsroom.ask(`{ ${field}${args === '' ? '' : `(${args})`} { __typename } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ argument });
  });

  it('is null around what is not there', async () => {
    expect(await newsroom.data('{ neighbourhood(id: "per_00000000000000000000") { isComplete } }')).toEqual({
      neighbourhood: null,
    });
  });
});

describe('path', () => {
  const path = (args: string) =>
    newsroom.data<{ path: { nodes: { id: string }[]; relationships: { type: string }[] } | null }>(
      `{ path(${args}) { length isShortest nodes { id } relationships { type method article { id } } } }`,
    );

  it('is the shortest, by whatever joins', async () => {
    expect(await path(`from: "${IDS.lavrova}", toName: "Ilan Orsk"`)).toEqual({
      path: {
        length: 2,
        isShortest: true,
        nodes: [{ id: IDS.lavrova }, { id: nobody.id }, { id: IDS.orsk }],
        relationships: [
          { type: 'MADE', method: 'sample', article: { id: WIRE.id } },
          { type: 'ADDRESSED_TO', method: 'sample', article: { id: WIRE.id } },
        ],
      },
    });
  });

  it('leads through the kinds that are asked for only', async () => {
    const { path: found } = await path(`from: "${IDS.ministry}", to: "${IDS.siege}", via: [PERSON, STATEMENT]`);
    expect(found!.nodes.map(({ id }) => id)).toEqual([IDS.ministry, IDS.lavrova, denial.id, IDS.siege]);
    expect(found!.relationships.map(({ type }) => type)).toEqual(['HOLDS_ROLE', 'MADE', 'ABOUT']);
    expect(await path(`from: "${IDS.ministry}", to: "${IDS.siege}", via: [PLACE]`)).toEqual({ path: null });
  });

  it('is null beyond the hops asked for, and empty from a node to itself', async () => {
    expect(await path(`from: "${IDS.ministry}", to: "${IDS.siege}", maxHops: 2`)).toEqual({ path: null });
    expect((await path(`from: "${IDS.siege}", to: "${IDS.siege}"`)).path).toMatchObject({
      length: 0,
      nodes: [{ id: IDS.siege }],
    });
  });
});
