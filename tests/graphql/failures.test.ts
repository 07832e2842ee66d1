import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';

import { formatFailure } from '../../src/graphql/failures/format-failure.ts';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.store.close());

describe('a bad argument', () => {
  it.each([
    ['{ statements(filter: { saidAt: { gte: "10 March" } }) { totalCount } }', 'filter'],
    ['{ statements(filter: { saidAt: { gte: "2022-02-30" } }) { totalCount } }', 'filter'],
    ['{ articles(filter: { publishedAt: { gte: "soon" } }) { totalCount } }', 'filter'],
    ['{ statements(filter: { kind: { in: [LOUD] } }) { totalCount } }', 'filter'],
    ['{ statements(filter: { colour: { eq: "red" } }) { totalCount } }', 'filter'],
    ['{ statements(orderBy: [{ field: COLOUR }]) { totalCount } }', 'orderBy'],
    ['{ statements(first: "ten") { totalCount } }', 'first'],
    ['{ whoSaidWhat(from: 2022) { totalCount } }', 'from'],
    ['{ whoSaidWhat(from: "2022-03-11", to: "2022-03-10") { totalCount } }', 'from'],
    ['{ event { name } }', 'id'],
    ['{ event(id: null) { name } }', 'id'],
    ['{ event(id: "x", colour: "red") { name } }', 'colour'],
    [`{ search(text: "${'a'.repeat(501)}") { nodes { score } } }`, 'text'],
    [`{ whoSaidWhat(speakerName: "${'a'.repeat(501)}") { totalCount } }`, 'speakerName'],
    [`{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`, 'ids'],
  ])('in %s gives BAD_USER_INPUT and names %s', async (query, argument) => {
    const { errors } = await newsroom.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it.each([
    ['$day', 'Date', 'query ($day: Date) { whoSaidWhat(to: $day) { totalCount } }', { day: 'yesterday' }, 'to'],
    [
      '$f',
      'StatementFilter',
      'query ($f: StatementFilter) { statements(filter: $f) { totalCount } }',
      { f: { confidence: { gte: 'high' } } },
      'filter',
    ],
    ['$id', 'ID!', 'query ($id: ID!) { event(id: $id) { name } }', {}, 'id'],
  ])(
    'in the variable %s of the type %s names the argument that it goes into',
    async (_n, _t, query, variables, arg) => {
      const { errors } = await newsroom.ask(query, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: arg } }]);
    },
  );

  it('is told with what to write instead', async () => {
    const { errors } = await newsroom.ask('{ whoSaidWhat(from: "10 March") { totalCount } }');
    expect(errors?.[0]?.message).toBe(
      '"10 March" is not a day of the calendar; write it as YYYY-MM-DD, for example "2022-03-10"',
    );
  });
});

const deep = (levels: number) => `{ place(id: "x") ${'{ within '.repeat(levels - 2)}{ id ${'}'.repeat(levels - 1)} }`;
const wide = (aliases: number) =>
  `{ ${Array.from({ length: 20 }, () => 'statistics { nodes { count } }').join(' ')} events { nodes { ${Array.from({ length: aliases }, (_, i) => `a${i}: id`).join(' ')} } } }`;
const nested = (first: number) => `{ events(first: 100) { nodes { statements(first: ${first}) { nodes { id } } } } }`;
const doubling = (times: number) =>
  ['{ statistics { ...f0 } }']
    .concat(
      Array.from(
        { length: times },
        (_, i) => `fragment f${i} on Statistics { ...f${i + 1} nodes { count } ...f${i + 1} }`,
      ),
    )
    .concat(`fragment f${times} on Statistics { nodes { count } }`)
    .join('\n');

describe('the limits', () => {
  it.each([
    ['12 levels', deep(12), undefined],
    ['13 levels', deep(13), 'QUERY_TOO_DEEP'],
    ['30 aliases', wide(30).replace(/^\{ (statistics \{ nodes \{ count \} \} )+/, '{ '), undefined],
    ['31 aliases', wide(31).replace(/^\{ (statistics \{ nodes \{ count \} \} )+/, '{ '), 'TOO_MANY_ALIASES'],
    ['21 root fields', wide(1), 'TOO_MANY_ROOT_FIELDS'],
    ['inner pages of 48', nested(48), undefined],
    ['inner pages of 50', nested(50), 'QUERY_TOO_COMPLEX'],
    ['fragments that double 8 times', doubling(8), undefined],
    ['fragments that double 40 times', doubling(40), 'QUERY_TOO_LARGE'],
    ['fragments that double 60 times', doubling(60), 'TOO_MANY_DEFINITIONS'],
    ['one field 1,980 times', `{ statistics { nodes { ${'count '.repeat(1980)} } } }`, 'QUERY_TOO_LARGE'],
    ['2,010 tokens', `{ statistics { nodes { ${'count '.repeat(2000)} } } }`, 'TOO_MANY_TOKENS'],
  ])('%s', async (_what, query, code) => {
    const { errors } = await newsroom.ask(query);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });
});

describe('what the parser cannot take', () => {
  it.each([
    ['Maximum call stack size exceeded', 'QUERY_TOO_DEEP', 'The document nests too deep; ask in several queries'],
    [
      'Syntax Error: Document contains more that 2000 tokens. Parsing aborted.',
      'TOO_MANY_TOKENS',
      'The document has more than 2000 tokens; split it into several queries',
    ],
  ])('%s is told as %s', (message, code, told) => {
    const error = new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    const context = { requestId: 'r1', argument: null };
    expect(formatFailure(error.toJSON(), error, context)).toEqual({ message: told, extensions: { code } });
  });
});
