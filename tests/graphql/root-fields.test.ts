import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { FERRY, HARBOUR, WIRE } from '../support/newsroom-articles.ts';
import { IDS } from '../support/newsroom-ids.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

const { full, denial, fuller, deaths, nobody, ferry } = STATEMENTS;
const UNKNOWN = 'per_00000000000000000000';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.store.close());

describe('looking one node up', () => {
  it.each([
    ['node', IDS.orsk, 'Person'],
    ['node', full.id, 'Statement'],
    ['person', IDS.orsk, 'Person'],
    ['organization', IDS.board, 'Organization'],
    ['place', IDS.verrane, 'Place'],
    ['event', IDS.attack, 'Event'],
    ['statement', full.id, 'Statement'],
    ['utterance', IDS.full, 'Utterance'],
    ['unnamedSource', IDS.rescuer, 'UnnamedSource'],
    ['article', WIRE.id, 'Article'],
    ['run', IDS.run, 'Run'],
  ])('%s(id: %s) is a %s', async (field, id, type) => {
    const answer = await newsroom.data(`{ found: ${field}(id: "${id}") { __typename id } }`);
    expect(answer).toEqual({ found: { __typename: type, id } });
  });

  it.each([
    ['node', UNKNOWN],
    ['node', 'not an id at all'],
    ['person', UNKNOWN],
    ['person', IDS.attack],
    ['mention', full.id],
  ])('%s(id: "%s") is null', async (field, id) => {
    expect(await newsroom.data(`{ found: ${field}(id: "${id}") { id } }`)).toEqual({ found: null });
  });

  it('gives several nodes in the order of their ids, null for unknown ones', async () => {
    const answer = await newsroom.data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [IDS.talks, UNKNOWN, IDS.orsk],
    });
    expect(answer).toEqual({
      nodes: [{ __typename: 'Event', id: IDS.talks }, null, { __typename: 'Person', id: IDS.orsk }],
    });
  });

  it('finds an article by its URL', async () => {
    const query = 'query ($url: String!) { articleByUrl(url: $url) { id } }';
    expect(await newsroom.data(query, { url: FERRY.url })).toEqual({ articleByUrl: { id: FERRY.id } });
    expect(await newsroom.data(query, { url: 'https://news.example/none' })).toEqual({ articleByUrl: null });
  });

  it.each([
    ['ilan orsk', '', IDS.orsk],
    ['Ylan Orsk', '', IDS.orsk],
    ['VERRANE', '', IDS.verrane],
    ['Verrane', '(types: [EVENT])', null],
    ['Orsk', '', null],
    ['  ', '', null],
  ])('entityByName("%s") %s is %s', async (name, types, id) => {
    const extra = types.replace(/[()]/g, '');
    const answer = await newsroom.data(`{ entityByName(name: "${name}" ${extra}) { id } }`);
    expect(answer).toEqual({ entityByName: id === null ? null : { id } });
  });
});

describe('whoSaidWhat', () => {
  it.each([
    [`event: "${IDS.siege}"`, [denial]],
    ['eventText: "the shelling of the hospital"', [full, denial, fuller, deaths, nobody]],
    ['eventText: "Verrane hospital attack"', [full, denial, fuller, deaths, nobody]],
    ['eventText: "hospital protests"', []],
    ['eventText: "attack"', []],
    ['eventText: "an eruption"', []],
    [`speaker: "${IDS.orsk}"`, [full, fuller]],
    ['speakerName: "ylan"', [full, fuller]],
    ['speakerName: "rescue worker"', [deaths]],
    ['speakerName: "nobody of this name"', []],
    [`about: "${IDS.attack}", kind: [INDIRECT]`, [deaths]],
    ['outlet: "harbour"', [full, denial, ferry]],
    ['from: "2022-03-11", to: "2022-03-11", minConfidence: 0.9', [fuller, nobody]],
    ['text: "NURSES"', [fuller]],
    ['asOf: "2022-03-10"', [full, denial]],
    ['asOf: "2022-03-10T18:00:00Z"', []],
    [`event: "${IDS.attack}", asOf: "2022-03-11"`, [full, denial, fuller, deaths, nobody]],
    ['eventText: "hospital", speakerName: "Lavrova", kind: [DIRECT]', [nobody]],
    ['orderBy: [{ field: SAID_AT }], first: 2', [full, denial]],
  ])('whoSaidWhat(%s)', async (args, expected) => {
    const { whoSaidWhat } = await newsroom.data<{ whoSaidWhat: { nodes: { id: string }[] } }>(
      `{ whoSaidWhat(${args}) { nodes { id } } }`,
    );
    expect(whoSaidWhat.nodes.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  it('counts nothing where nobody fits', async () => {
    const answer = await newsroom.data('{ whoSaidWhat(speakerName: "Nobody Here") { totalCount nodes { id } } }');
    expect(answer).toEqual({ whoSaidWhat: { totalCount: 0, nodes: [] } });
  });
});

describe('search', () => {
  it('gives hits of every type with score and highlight', async () => {
    const { search } = await newsroom.data<{ search: { nodes: { score: number; highlight: string; node: object }[] } }>(
      '{ search(text: "wards nurses") { nodes { score highlight node { __typename id } } } }',
    );
    expect(search.nodes.map((hit) => hit.node)).toEqual(
      expect.arrayContaining([
        { __typename: 'Statement', id: fuller.id },
        { __typename: 'Utterance', id: IDS.full },
        { __typename: 'Article', id: WIRE.id },
      ]),
    );
    for (const hit of search.nodes) {
      expect(hit.score).toBeGreaterThan(0);
      expect(hit.highlight).toMatch(/«(?:wards|nurses)»/);
    }
  });

  it('looks through the types asked for, a page at a time', async () => {
    const query = `query ($after: String) { search(text: "talks", types: [EVENT, ARTICLE], first: 1, after: $after) {
      edges { cursor node { node { __typename } } } pageInfo { hasNextPage endCursor } } }`;
    interface Found {
      search: { edges: { node: { node: { __typename: string } } }[]; pageInfo: { endCursor: string } };
    }
    const first = await newsroom.data<Found>(query);
    const second = await newsroom.data<Found>(query, { after: first.search.pageInfo.endCursor });
    const types = [first, second].map(({ search }) => search.edges[0]!.node.node.__typename);
    expect(types.sort()).toEqual(['Article', 'Event']);
    expect(second).toMatchObject({ search: { pageInfo: { hasNextPage: false } } });
  });

  describe('with a typo', () => {
    const query = `query ($text: String!, $after: String) { search(text: $text, first: 1, after: $after) {
      correctedText nodes { id highlight } pageInfo { hasNextPage endCursor } } }`;
    interface Found {
      search: { correctedText: string | null; nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }

    it('looks for the nearest words, and says so', async () => {
      const { search } = await newsroom.data<Found>(query, { text: 'Hospitla in Verane' });
      const { search: right } = await newsroom.data<Found>(query, { text: 'hospital in verrane' });
      expect(search).toEqual({ ...right, correctedText: 'hospital in verrane' });
      expect(right).toMatchObject({ correctedText: null });
      expect(right.nodes.length).toBeGreaterThan(0);
    });

    it('goes on to the next page', async () => {
      const first = await newsroom.data<Found>(query, { text: 'hospitla' });
      const { endCursor } = first.search.pageInfo;
      const { search } = await newsroom.data<Found>(query, { text: 'hospitla', after: endCursor });
      expect(search).toMatchObject({ correctedText: 'hospital' });
      expect(search.nodes).not.toEqual([]);
      expect(search.nodes).not.toEqual(first.search.nodes);
    });

    it.each([
      ['words that occur, though not together', 'ferry nurses'],
      ['a word with nothing near it', 'hospital zzzzzzzz'],
      ['no word', '  '],
    ])('finds nothing for %s', async (_, text) => {
      expect(await newsroom.data(query, { text })).toMatchObject({ search: { correctedText: null, nodes: [] } });
    });
  });

  it.each(['"', "'; DROP", 'AND OR NOT', '*', 'a:b', ''])('takes %j as plain words', async (text) => {
    const answer = await newsroom.ask('query ($text: String!) { search(text: $text) { nodes { score } } }', { text });
    expect(answer.errors).toBeUndefined();
  });
});

describe('what hangs on nodes', () => {
  it('follows a speaker, whatever its type', async () => {
    const query = `{ statements(orderBy: [{ field: SPEAKER_NAME }]) { nodes { speakers { name }
      speaker { __typename name statementCount statements { totalCount }
        ... on UnnamedSource { isPlural affiliation { name } article { outletName } } } } } }`;
    const { statements } = await newsroom.data<{ statements: { nodes: object[] } }>(query);
    expect(statements.nodes).toEqual(
      expect.arrayContaining([
        {
          speakers: [{ name: 'a rescue worker' }],
          speaker: {
            __typename: 'UnnamedSource',
            name: 'a rescue worker',
            statementCount: 1,
            statements: { totalCount: 1 },
            isPlural: false,
            affiliation: { name: 'Verrane' },
            article: { outletName: 'Northern Wire' },
          },
        },
      ]),
    );
  });

  it('shows an article with its parts', async () => {
    const query = `query ($id: ID!) { article(id: $id) { publishedAt outlet { name kind } run { startedAt reader }
      body { start end } boilerplate { rule text } events { nodes { name } }
      mentions(first: 2) { nodes { text form score method entity { __typename name } article { title } } } } }`;
    expect(await newsroom.data(query, { id: HARBOUR.id })).toEqual({
      article: {
        publishedAt: '2022-03-10T18:30:00.000Z',
        outlet: { name: 'Harbour Times', kind: 'OUTLET' },
        run: { startedAt: '2022-03-12T08:00:00.000Z', reader: 'sample@1' },
        body: HARBOUR.body,
        boilerplate: [{ rule: 'headline', text: 'Hospital hit in Verrane' }],
        events: { nodes: [{ name: 'Shelling of the hospital in Verrane' }] },
        mentions: {
          nodes: [
            {
              text: 'A shell struck the maternity wing',
              form: 'DESCRIPTION',
              score: 0.9,
              method: 'sample',
              entity: { __typename: 'Event', name: 'Shelling of the hospital in Verrane' },
              article: { title: 'Hospital hit in Verrane' },
            },
            expect.objectContaining({ text: 'Ilan Orsk', form: 'NAME' }),
          ],
        },
      },
    });
  });

  it('shows roles, places and events from both ends', async () => {
    const query = `query ($org: ID!, $place: ID!, $talks: ID!, $orsk: ID!) {
      organization(id: $org) { members { nodes { name roles { title since organization { name } article { title } } } } }
      place(id: $place) { within { name parts { nodes { name } } } events { nodes { name } } }
      event(id: $talks) { participants { name } statementsMadeAt { nodes { text } } articles { totalCount } }
      person(id: $orsk) { aliases mentions { totalCount } roles { place { name } organization { name } } }
    }`;
    const variables = { org: IDS.ministry, place: IDS.verrane, talks: IDS.talks, orsk: IDS.orsk };
    expect(await newsroom.data(query, variables)).toEqual({
      organization: {
        members: {
          nodes: [
            {
              name: 'Mara Lavrova',
              roles: [
                {
                  title: 'foreign minister',
                  since: '2020-01-01',
                  organization: { name: 'Foreign Ministry' },
                  article: { title: 'Hospital hit in Verrane' },
                },
              ],
            },
          ],
        },
      },
      place: {
        within: { name: 'Coast Region', parts: { nodes: [{ name: 'Verrane' }] } },
        events: { nodes: [{ name: 'Shelling of the hospital in Verrane' }] },
      },
      event: {
        participants: [{ name: 'Mara Lavrova' }],
        statementsMadeAt: { nodes: [{ text: denial.text }] },
        articles: { totalCount: 0 },
      },
      person: {
        aliases: ['Ylan Orsk'],
        mentions: { totalCount: 3 },
        roles: [{ place: { name: 'Verrane' }, organization: null }],
      },
    });
  });

  it('counts the graph', async () => {
    const { statistics } = await newsroom.data<{ statistics: { nodes: object[]; relationships: object[] } }>(
      '{ statistics { nodes { type count } relationships { type count } } }',
    );
    expect(statistics.nodes).toContainEqual({ type: 'STATEMENT', count: 6 });
    expect(statistics.nodes).toContainEqual({ type: 'UNNAMED_SOURCE', count: 1 });
    expect(statistics.relationships).toContainEqual({ type: 'CONTRADICTS', count: 1 });
  });
});
