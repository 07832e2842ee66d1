import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { LIMITS } from '../../src/graphql/limits/limits.ts';

import { postGraphql } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';
import { SocketClient } from '../support/socket-client.ts';

/** A way of asking for fields of a statement, and what of each limit it uses up by itself. */
interface Road {
  wrap: (fields: string, more?: { variables?: string; after?: string; operation?: string }) => string;
  levels: number;
  fields: number;
  tokens: number;
}

const HTTP: Road = {
  wrap: (fields, { variables = '', after = '', operation = '' } = {}) =>
    `query Q${variables} ${operation} { statement(id: "x") { ${fields} } } ${after}`,
  levels: 1,
  fields: 1,
  tokens: 13,
};
const SOCKET: Road = {
  wrap: (fields, { variables = '', after = '', operation = '' } = {}) =>
    `subscription S${variables} ${operation} { statementAdded { statement { ${fields} } } } ${after}`,
  levels: 2,
  fields: 2,
  tokens: 11,
};

const repeat = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const FRAGMENT = (fields: string) => `fragment F on Statement { ${fields} }`;

interface Limit {
  what: string;
  code: string;
  limit: number;
  /** A document that uses exactly `size` of what is limited. */
  document: (road: Road, size: number) => string;
  variables?: (size: number) => object;
}

const nested = (levels: number) => `within ${'{ within '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)}`;
const page = (size: string | number) => `nested(first: ${size}) { nodes { id } }`;

const LIMIT_TABLE: Limit[] = [
  {
    what: 'levels',
    code: 'QUERY_TOO_DEEP',
    limit: LIMITS.maxDepth,
    document: (road, size) => road.wrap(nested(size - road.levels)),
  },
  {
    what: 'levels in a fragment',
    code: 'QUERY_TOO_DEEP',
    limit: LIMITS.maxDepth,
    document: (road, size) => road.wrap('...F', { after: FRAGMENT(nested(size - road.levels)) }),
  },
  {
    what: 'aliases',
    code: 'TOO_MANY_ALIASES',
    limit: LIMITS.maxAliases,
    document: (road, size) => road.wrap(repeat(size, (at) => `a${at}: id`)),
  },
  {
    what: 'aliases of __typename',
    code: 'TOO_MANY_ALIASES',
    limit: LIMITS.maxAliases,
    document: (road, size) => road.wrap(repeat(size, (at) => `a${at}: __typename`)),
  },
  {
    what: 'aliases in a fragment that is spread twice',
    code: 'TOO_MANY_ALIASES',
    limit: LIMITS.maxAliases,
    document: (road, size) => {
      const [once, twice] = [size % 2, Math.floor(size / 2)];
      return road.wrap(`${repeat(once, () => 'z: id')} ...F ...F id`, {
        after: FRAGMENT(`${repeat(twice, (at) => `a${at}: id`)} id`),
      });
    },
  },
  {
    what: 'directives',
    code: 'TOO_MANY_DIRECTIVES',
    limit: LIMITS.maxDirectives,
    document: (road, size) => road.wrap(repeat(size, () => 'id @include(if: true)')),
  },
  {
    what: 'directives on the spreads of a fragment and in it',
    code: 'TOO_MANY_DIRECTIVES',
    limit: LIMITS.maxDirectives,
    document: (road, size) =>
      road.wrap(`...F @include(if: true) ${repeat(size - 2, () => 'id @skip(if: false)')}`, {
        after: FRAGMENT('id @include(if: true)'),
      }),
  },
  {
    what: 'definitions',
    code: 'TOO_MANY_DEFINITIONS',
    limit: LIMITS.maxDefinitions,
    document: (road, size) =>
      road.wrap(
        repeat(size - 1, (at) => `...F${at}`),
        { after: repeat(size - 1, (at) => `fragment F${at} on Statement { id }`) },
      ),
  },
  {
    what: 'fields',
    code: 'QUERY_TOO_LARGE',
    limit: LIMITS.maxSelections,
    document: (road, size) => fieldsThroughFragments(road, size),
  },
  {
    what: 'tokens',
    code: 'TOO_MANY_TOKENS',
    limit: LIMITS.maxTokens,
    document: (road, size) =>
      road.wrap(`id nested(filter: { id: { in: [${'"x" '.repeat(size - road.tokens - 21)}] } }) { nodes { id } }`),
  },
  {
    what: 'items of a page',
    code: 'PAGE_TOO_LARGE',
    limit: LIMITS.maxPage,
    document: (road, size) => road.wrap(page(size)),
  },
  {
    what: 'items of a page by a variable',
    code: 'PAGE_TOO_LARGE',
    limit: LIMITS.maxPage,
    document: (road) => road.wrap(page('$n'), { variables: '($n: Int)' }),
    variables: (n) => ({ n }),
  },
  {
    what: 'items of a page by the default of a variable, in a fragment',
    code: 'PAGE_TOO_LARGE',
    limit: LIMITS.maxPage,
    document: (road, size) => road.wrap('...F', { variables: `($n: Int = ${size})`, after: FRAGMENT(page('$n')) }),
  },
];

/** Fields without many tokens: a fragment of 50 fields is spread as often as fits, the rest stands alone. */
function fieldsThroughFragments(road: Road, size: number): string {
  const left = size - road.fields;
  const spreads = Math.floor(left / 50);
  return road.wrap(`${'...F '.repeat(spreads)}${'id '.repeat(left % 50)}`, { after: FRAGMENT('id '.repeat(50)) });
}

const CELLS = LIMIT_TABLE.flatMap((limit) =>
  [limit.limit - 1, limit.limit, limit.limit + 1].map((size) => ({
    ...limit,
    size,
    expected: size > limit.limit ? limit.code : null,
  })),
);

let server: ServedNewsroom;
beforeAll(async () => {
  server = await serveNewsroom();
});
afterAll(() => server.stop());

describe('over HTTP', () => {
  it.each(CELLS)('$size $what: $expected', async ({ document, variables, size, expected }) => {
    const answer = await postGraphql(server.url, { query: document(HTTP, size), variables: variables?.(size) });
    const { errors } = JSON.parse(answer.body) as { errors?: { extensions: { code: string } }[] };
    expect(errors?.[0]?.extensions.code ?? null).toBe(expected);
    expect(answer.status).toBe(expected === null ? 200 : 400);
  });

  it.each([LIMITS.maxRootFields - 1, LIMITS.maxRootFields, LIMITS.maxRootFields + 1])(
    '%d root fields, in a fragment',
    async (size) => {
      const query = `{ ...F } fragment F on Query { ${'statistics { nodes { count } } '.repeat(size)} }`;
      const answer = await postGraphql(server.url, { query });
      const { errors } = JSON.parse(answer.body) as { errors?: { extensions: { code: string } }[] };
      expect(errors?.[0]?.extensions.code ?? null).toBe(size > LIMITS.maxRootFields ? 'TOO_MANY_ROOT_FIELDS' : null);
    },
  );

  it.each([LIMITS.maxCost - 1, LIMITS.maxCost, LIMITS.maxCost + 1])('a cost of %d', async (size) => {
    // 1 + 100 × (nodes, id, statements and 48 × (nodes and id)), and 1 for statistics with what is left.
    const inner = `nodes { id statements(first: 48) { nodes { id } } }`;
    const query = `{ events(first: 100) { ${inner} } statistics { ${'__typename '.repeat(size - 9902)} } }`;
    const { errors } = JSON.parse((await postGraphql(server.url, { query })).body) as {
      errors?: { extensions: { code: string } }[];
    };
    expect(errors?.[0]?.extensions.code ?? null).toBe(size > LIMITS.maxCost ? 'QUERY_TOO_COMPLEX' : null);
  });
});

describe('over WebSocket', () => {
  it.each(CELLS)('$size $what: $expected', async ({ document, variables, size, expected }) => {
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', document(SOCKET, size), variables?.(size));
    client.subscribe('fence', 'subscription { nothing }');
    const first = (await client.next())!;
    client.close();
    const code = (first.payload as { extensions: { code: string } }[])[0]!.extensions.code;
    expect([first.id, code]).toEqual(expected === null ? ['fence', 'GRAPHQL_VALIDATION_FAILED'] : ['a', expected]);
  });
});
