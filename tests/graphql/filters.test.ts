import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { FERRY, HARBOUR, WIRE } from '../support/newsroom-articles.ts';
import { IDS } from '../support/newsroom-ids.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

interface Listed {
  list: { totalCount: number; nodes: { id: string }[] };
}

const { full, denial, fuller, deaths, nobody, ferry } = STATEMENTS;

describe('filters', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.store.close());

  async function ids(field: string, filter: string): Promise<string[]> {
    const { list } = await newsroom.data<Listed>(`{ list: ${field}(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(list.totalCount).toBe(list.nodes.length);
    return list.nodes.map(({ id }) => id).sort();
  }

  it.each([
    ['{ kind: { in: [DIRECT, MIXED] } }', [full, denial, fuller, nobody]],
    ['{ kind: { eq: INDIRECT }, saidAt: { lt: "2022-04-01" } }', [deaths]],
    ['{ saidAt: { gt: "2022-03-10", lte: "2022-03-11" } }', [fuller, deaths, nobody]],
    ['{ confidence: { gte: 0.9 } }', [full, fuller, nobody]],
    ['{ text: { contains: "Ferry" } }', []],
    ['{ text: { caseInsensitive: { contains: "FERRY" } } }', [ferry]],
    ['{ speaker: { name: { startsWith: "Mara" } } }', [denial, nobody]],
    ['{ speaker: { type: { eq: UNNAMED_SOURCE } } }', [deaths]],
    ['{ speakerName: { eq: "Harbour Board" } }', [ferry]],
    ['{ article: { outlet: { name: { eq: "Northern Wire" } } } }', [fuller, deaths, nobody]],
    ['{ about: { some: { type: { eq: EVENT }, name: { contains: "Siege" } } } }', [denial]],
    ['{ about: { none: {} } }', [ferry]],
    ['{ about: { some: {}, all: { name: { contains: "hospital" } } } }', [full, fuller, deaths, nobody]],
    ['{ contradictions: { some: {} } }', [fuller, nobody]],
    ['{ contradictions: { some: { speaker: { name: { contains: "Lavrova" } } } } }', [fuller]],
    ['{ via: { name: { eq: "Coast Radio" } } }', [full]],
    ['{ occasion: { type: { eq: MEETING } } }', [denial]],
    ['{ utterance: { occurrenceCount: { gte: 2 } } }', [full, fuller]],
    ['{ NOT: { article: { outletName: { eq: "Harbour Times" } } }, kind: { eq: DIRECT } }', [fuller, nobody]],
    ['{ OR: [{ kind: { eq: MIXED } }, { speakerName: { eq: "Harbour Board" } }] }', [denial, ferry]],
    ['{ AND: [{ kind: { eq: DIRECT } }, { speakerName: { eq: "Ilan Orsk" } }] }', [full, fuller]],
    ['{}', Object.values(STATEMENTS)],
  ])('statements(filter: %s)', async (filter, expected) => {
    expect(await ids('statements', filter)).toEqual(expected.map(({ id }) => id).sort());
  });

  it.each([
    ['{ publishedAt: { eq: "2022-03-10" } }', [HARBOUR]],
    ['{ publishedAt: { lte: "2022-03-10" } }', [HARBOUR]],
    ['{ publishedAt: { gt: "2022-03-10" } }', [WIRE, FERRY]],
    ['{ publishedAt: { gte: "2022-03-10T19:00:00+00:30" } }', [HARBOUR, WIRE, FERRY]],
    ['{ publishedAt: { gt: "2022-03-10T18:30:00Z" } }', [WIRE, FERRY]],
    ['{ title: { endsWith: "reopen" } }', [FERRY]],
    ['{ statements: { some: { kind: { eq: MIXED } } } }', [HARBOUR]],
    ['{ events: { some: { type: { eq: ATTACK } } } }', [HARBOUR, WIRE]],
  ])('articles(filter: %s)', async (filter, expected) => {
    expect(await ids('articles', filter)).toEqual(expected.map(({ id }) => id).sort());
  });

  it.each([
    ['people', '{ statements: { some: { about: { some: { name: { contains: "Siege" } } } } } }', [IDS.lavrova]],
    ['people', '{ roles: { some: { name: { eq: "Foreign Ministry" } } } }', [IDS.lavrova]],
    ['events', '{ place: { name: { eq: "Verrane" } } }', [IDS.attack]],
    ['events', '{ partOf: { status: { eq: ONGOING } } }', [IDS.attack]],
    ['places', '{ kind: { in: [CITY] } }', [IDS.verrane]],
    ['places', '{ parts: { some: { name: { eq: "Verrane" } } } }', [IDS.coast]],
    ['unnamedSources', '{ isPlural: { eq: false } }', [IDS.rescuer]],
    ['organizations', '{ articles: { some: { publishedAt: { gte: "2022-04-01" } } } }', [IDS.harbourTimes]],
  ])('%s(filter: %s)', async (field, filter, expected) => {
    expect(await ids(field, filter)).toEqual(expected);
  });

  it.each([
    ['deeper than allowed', '{ NOT: '.repeat(9) + '{}' + ' }'.repeat(9)],
    ['with too many conditions', `{ OR: [${'{ kind: { eq: DIRECT } } '.repeat(61)}] }`],
    ['with an overlong text', `{ text: { contains: "${'a'.repeat(501)}" } }`],
    ['with an overlong list', `{ speakerName: { in: [${'"a" '.repeat(101)}] } }`],
  ])('refuses a filter %s', async (_what, filter) => {
    const { errors } = await newsroom.ask(`{ statements(filter: ${filter}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter' } }]);
  });

  describe('of what a statement is about', () => {
    interface Topic {
      __typename: string;
      name: string;
    }
    interface Topics {
      statement: { about: { totalCount: number; nodes: Topic[] } };
    }
    const topics = async (filter: string) => {
      const query = `{ statement(id: "${denial.id}") { about(filter: ${filter}) { totalCount nodes { __typename name } } } }`;
      const { about } = (await newsroom.data<Topics>(query)).statement;
      expect(about.totalCount).toBe(about.nodes.length);
      return about.nodes;
    };

    it.each<[filter: string, isWanted: (topic: Topic) => boolean]>([
      ['{ type: { eq: EVENT } }', ({ __typename }) => __typename === 'Event'],
      ['{ type: { in: [PLACE, PERSON] } }', ({ __typename }) => ['Place', 'Person'].includes(__typename)],
      ['{ name: { contains: "siege" } }', ({ name }) => name.includes('siege')],
      ['{ name: { caseInsensitive: { contains: "SIEGE" } } }', ({ name }) => /siege/i.test(name)],
      ['{ NOT: { name: { startsWith: "S" } } }', ({ name }) => !name.startsWith('S')],
      ['{ OR: [{ name: { endsWith: "e" } }, { name: { eq: null } }] }', ({ name }) => name.endsWith('e')],
      ['{ AND: [{ type: { eq: EVENT } }, { id: { in: [] } }] }', () => false],
      ['{}', () => true],
    ])('%s', async (filter, isWanted) => {
      const all = await topics('null');
      expect(all.length).toBeGreaterThan(1);
      expect(await topics(filter)).toEqual(all.filter(isWanted));
    });
  });

  it.each([
    ['{ speaker: { name: { contains: "Lavrova" } } }', [nobody]],
    ['{ speaker: { name: { contains: "Orsk" } } }', []],
    ['{ kind: { eq: DIRECT } }', [nobody]],
  ])('contradictions of a statement by %s', async (filter, expected) => {
    const query = `{ statement(id: "${fuller.id}") { contradictions(filter: ${filter}) { totalCount nodes { other { id } } } } }`;
    expect(await newsroom.data(query)).toEqual({
      statement: {
        contradictions: { totalCount: expected.length, nodes: expected.map(({ id }) => ({ other: { id } })) },
      },
    });
  });
});
