import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

interface Paged {
  list: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    totalCount: number;
  };
}

const FIELDS = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

describe('paging', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.store.close());

  const page = async (args: string) => (await newsroom.data<Paged>(`{ list: statements(${args}) { ${FIELDS} } }`)).list;

  it('walks a whole list forwards, each item once, in order', async () => {
    const seen: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const { edges, pageInfo, totalCount } = await page(`first: 2, orderBy: [{ field: CONFIDENCE }]${after}`);
      expect(totalCount).toBe(6);
      expect(pageInfo.hasPreviousPage).toBe(after !== '');
      seen.push(...edges.map((edge) => edge.node.id));
      after = `, after: "${pageInfo.endCursor}"`;
      more = pageInfo.hasNextPage;
    }
    const expected = Object.values(STATEMENTS).sort((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
    expect(seen).toEqual(expected.map(({ id }) => id));
  });

  it('walks backwards from the end', async () => {
    const end = await page('last: 2');
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await page(`last: 2, before: "${end.pageInfo.startCursor}"`);
    const all = (await page('first: 100')).edges.map((edge) => edge.node.id);
    expect([...before.edges, ...end.edges].map((edge) => edge.node.id)).toEqual(all.slice(2));
  });

  it('gives 20 where no size is asked for, and 100 at most', async () => {
    expect((await page('first: 100')).edges).toHaveLength(6);
    const { errors } = await newsroom.ask('{ statements(first: 101) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_TOO_LARGE', argument: 'first' } }]);
  });

  it.each([
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['last: 0', 'last'],
    ['first: 1, last: 1', 'last'],
    ['first: 1, before: "x"', 'before'],
    ['last: 1, after: "x"', 'after'],
    ['after: "no cursor"', 'after'],
  ])('refuses statements(%s), naming %s', async (args, argument) => {
    const { errors } = await newsroom.ask(`{ statements(${args}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('fails the one list whose cursor is wrong, not its neighbours', async () => {
    const { data, errors } = await newsroom.ask(
      '{ wrong: statement(id: "none") { id } people(after: "wrong") { nodes { id } } more: people { totalCount } }',
    );
    expect(errors).toHaveLength(1);
    expect(data).toBeNull();
    const nested = await newsroom.ask(
      `{ events { nodes { good: statements { totalCount } } } articles { nodes { statements(first: 1) { nodes { id } } } } }`,
    );
    expect(nested.errors).toBeUndefined();
  });

  it('pages through lists that hang on one node', async () => {
    const about = 'edges { cursor node { name } score } pageInfo { hasNextPage hasPreviousPage } totalCount';
    const { statement } = await newsroom.data<{ statement: { about: Paged['list'] } }>(
      `{ statement(id: "${STATEMENTS.denial.id}") { about(first: 1) { ${about} } } }`,
    );
    expect(statement.about).toMatchObject({
      edges: [{ node: { name: 'Shelling of the hospital in Verrane' }, score: 0.9 }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      totalCount: 2,
    });
    const next = await newsroom.data(
      `{ statement(id: "${STATEMENTS.denial.id}") { about(first: 5, after: "${statement.about.edges[0]!.cursor}") { ${about} } } }`,
    );
    expect(next).toMatchObject({
      statement: { about: { edges: [{ node: { name: 'Siege of Verrane' } }], pageInfo: { hasPreviousPage: true } } },
    });
  });
});
