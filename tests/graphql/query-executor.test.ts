import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  execute,
  type ExecutionResult,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  validate,
} from 'graphql';

import { type GraphqlContext } from '../../src/graphql/context.ts';
import { QueryExecutor } from '../../src/graphql/execution/query-executor.ts';

type Fields = Record<string, GraphQLFieldConfig<unknown, unknown>>;

const CONTEXT = { requestId: 'request' } as GraphqlContext;
const late = <T>(value: T) => Promise.resolve().then(() => value);
const lateFailure = (message: string) => Promise.resolve().then(() => Promise.reject(new Error(message)));
const failure = (message: string) => {
  throw new Error(message);
};

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 'red' } } });
const Thing: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Thing',
  fields: () => ({ id: { type: new GraphQLNonNull(GraphQLInt) }, thing: { type: Thing } }),
  resolveType: ({ kind }: { kind: string }) => kind,
});

/** Fields of every type, which give and fail in every way, at once and later. */
const shared = (): Fields => ({
  id: { type: new GraphQLNonNull(GraphQLInt) },
  stored: { type: GraphQLString },
  colour: { type: Colour },
  noColour: { type: Colour, resolve: () => 'blue' },
  method: { type: GraphQLString },
  later: { type: GraphQLString, resolve: () => late('later') },
  nothing: { type: GraphQLString, resolve: () => undefined },
  nothingHard: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
  fails: { type: GraphQLString, resolve: () => failure('fails') },
  failsHard: { type: new GraphQLNonNull(GraphQLString), resolve: () => failure('fails hard') },
  failsLater: { type: GraphQLString, resolve: () => lateFailure('fails later') },
  failsHardLater: { type: new GraphQLNonNull(GraphQLString), resolve: () => lateFailure('fails hard later') },
  givesError: { type: GraphQLString, resolve: () => new Error('given') },
  echo: {
    type: GraphQLString,
    args: { text: { type: GraphQLString, defaultValue: 'default' }, times: { type: new GraphQLNonNull(GraphQLInt) } },
    resolve: (_source, { text, times }) => `${String(text)} ${String(times)}`,
  },
  path: {
    type: GraphQLString,
    resolve: (_source, _args, _context, { path }) => `${String(path.prev?.key)} ${path.key}`,
  },
  words: { type: new GraphQLList(GraphQLString) },
  noList: { type: new GraphQLList(GraphQLString), resolve: () => 'text' },
  item: { type: Item, resolve: () => item('Item') },
  itemHard: { type: new GraphQLNonNull(Item), resolve: () => item('Item') },
  itemLater: { type: Item, resolve: () => late(item('Item')) },
  items: { type: new GraphQLList(Item), resolve: () => [item('Item'), null, new Error('in list')] },
  itemsHard: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Item))), resolve: () => [item('Item')] },
  itemsLater: { type: new GraphQLList(Item), resolve: () => [late(item('Item')), lateFailure('in list later')] },
  thing: { type: Thing, resolve: () => item('Other') },
  things: { type: new GraphQLList(Thing), resolve: () => new Set([item('Item'), item('Other')]) },
  wrongThing: { type: Thing, resolve: () => item('Colour') },
});

const Item: GraphQLObjectType = new GraphQLObjectType({ name: 'Item', interfaces: [Thing], fields: shared });
const Other = new GraphQLObjectType({ name: 'Other', interfaces: [Thing], fields: shared });
const Query = new GraphQLObjectType({
  name: 'Query',
  fields: () => ({ ...shared(), id: { type: new GraphQLNonNull(GraphQLInt), resolve: () => 1 } }),
});
const schema = new GraphQLSchema({ query: Query, types: [Item, Other] });

function item(kind: string) {
  return { kind, id: 7, stored: 'stored', colour: 'red', method: () => 'called', words: ['a', null, 'b'] };
}

/** What both tell, as JSON; of errors their messages and places, in whatever order what is late came in. */
function told({ data, errors = [] }: ExecutionResult) {
  const shown = errors.map(({ message, path, locations }) =>
    JSON.stringify([/possible type|does not exist|non-object/.test(message) ? 'wrong type' : message, path, locations]),
  );
  return { data: JSON.stringify(data), errors: shown.sort() };
}

/**
 * The same without what may differ: of errors below something that became null as a whole, it is told what was known when that
 * happened. Each place that became null has one at least.
 */
function toldOfPlaces(result: ExecutionResult) {
  const { data, errors = [] } = result;
  const places = errors.map(({ path = [] }) => {
    let at: unknown = data;
    const place = path.findIndex((key) => {
      if (at === null) return true;
      at = (at as Record<string | number, unknown>)[key];
      return false;
    });
    return JSON.stringify(place === -1 ? path : path.slice(0, place));
  });
  return { data: JSON.stringify(data), places: [...new Set(places)].sort() };
}

async function expectSame(
  query: string,
  variableValues: Record<string, unknown> = {},
  tellOf: (result: ExecutionResult) => unknown = told,
) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const executor = new QueryExecutor(schema);
  const expected = await execute({ schema, document, variableValues, contextValue: CONTEXT });
  for (let time = 0; time < 2; time++) {
    const answer = await executor.execute({ document, variableValues, contextValue: CONTEXT });
    expect(tellOf(answer)).toEqual(tellOf(expected));
  }
}

const LEAVES = Object.entries(Item.getFields())
  .filter(([name, { args }]) => args.length === 0 && !/item|thing/i.test(name))
  .map(([name]) => name);
const INNER = ['item', 'itemHard', 'itemLater', 'items', 'itemsHard', 'itemsLater', 'thing', 'things', 'wrongThing'];

/** Selections of any type, which never ask for two different things under one key. */
const selections = fc.letrec<{ set: string }>((tie) => ({
  set: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(...LEAVES, '__typename', 'again: id'),
        fc
          .tuple(fc.constantFrom(...INNER), tie('set'), fc.constantFrom('', '@skip(if: $yes)', '@include(if: $yes)'))
          .map(([name, set, directive]) =>
            /thing/i.test(name)
              ? `${name} ${directive} { id ... on Item ${set} ... on Other { thing { id } } }`
              : `${name} ${directive} ${set}`,
          ),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((fields) => `{ ${fields.join(' ')} }`),
})).set;

describe('the executor of queries', () => {
  it.each([
    '{ id stored }',
    '{ item { id stored colour noColour method words } }',
    'query ($n: Int!, $t: String) { a: echo(times: 1) b: echo(times: $n, text: $t) c: echo(times: $n) item { echo(times: $n, text: null) } }',
    '{ item { ...F ...F } item { stored ...G } } fragment F on Item { id item { id } } fragment G on Thing { id thing { id } }',
    '{ item { __proto__: id constructor: stored then: stored } }',
    '{ things { __typename ... on Item { stored } ... on Other { later } } }',
    '{ itemsHard { path item { path } items { path } } }',
    '{ item { failsHard } itemHard { id later } }',
    '{ itemHard { failsHardLater item { failsLater } } }',
    '{ itemHard { itemHard { itemsHard { failsHardLater fails } failsLater } } }',
    '{ __schema { queryType { name fields { name } } } __type(name: "Item") { name } __typename }',
  ])('answers %s as graphql-js does', async (query) => {
    await expectSame(query, { n: 3, t: 'given' });
    await expectSame(query, { n: 3 });
  });

  it('answers whatever is asked as graphql-js does', async () => {
    await fc.assert(
      fc.asyncProperty(selections, fc.boolean(), async (set, yes) => {
        await expectSame(
          `query ($yes: Boolean = true) { __typename @skip(if: $yes) ...F } fragment F on Query ${set}`,
          { yes },
          toldOfPlaces,
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { query: 'query ($n: Int!) { echo(times: $n) }', variables: {} },
    { query: 'query ($n: Int!) { echo(times: $n) }', variables: { n: 'no number' } },
    {
      query: 'query ($yes: Boolean = true) { id @skip(if: $yes) item { stored @include(if: $yes) } }',
      variables: { yes: null },
    },
  ])('refuses $variables for $query as graphql-js does', async ({ query, variables }) => {
    await expectSame(query, variables);
  });

  it('keeps apart what one document is asked with: variables, directives, operation names', async () => {
    const document = parse(`
      query A($yes: Boolean!, $n: Int!) { item { id stored @skip(if: $yes) echo(times: $n) } }
      query B($yes: Boolean!, $n: Int!) { item { stored @include(if: $yes) echo(times: $n) } }`);
    const executor = new QueryExecutor(schema);
    for (const yes of [true, false, true]) {
      for (const operationName of ['A', 'B']) {
        for (const n of [1, 2]) {
          const request = { document, operationName, variableValues: { yes, n }, contextValue: CONTEXT };
          expect(told(await executor.execute(request))).toEqual(told(await execute({ schema, ...request })));
        }
      }
    }
  });

  it('tells of an operation that is not there as graphql-js does', async () => {
    const document = parse('query A { id } query B { id }');
    for (const operationName of [null, 'C']) {
      const request = { document, operationName, contextValue: CONTEXT };
      expect(told(await new QueryExecutor(schema).execute(request))).toEqual(
        told(await execute({ schema, ...request })),
      );
    }
  });
});
