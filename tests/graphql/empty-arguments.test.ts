import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLArgument, type GraphQLSchema, isListType, isNonNullType } from 'graphql';

import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { minimalOperation } from '../support/minimal-operation.ts';

const schema: GraphQLSchema = await buildGraphqlSchema();
const TEXTS = ['ID', 'String'];

const isText = ({ type }: GraphQLArgument): boolean => TEXTS.includes(getNamedType(type).name);
const mayBeNull = ({ type }: GraphQLArgument): boolean => !isNonNullType(type);

/** The empty text, also as the only item or both of a pair, where a list is taken. */
function emptyTexts({ type }: GraphQLArgument): string[] {
  return isListType(isNonNullType(type) ? type.ofType : type) ? ['[]', '[""]', '["", ""]'] : ['""'];
}

const CALLS = Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
  field.args.filter(isText).flatMap((argument) =>
    emptyTexts(argument).map((empty) => {
      const nulls = field.args
        .filter((other) => other !== argument && mayBeNull(other))
        .map(({ name }) => [name, 'null']);
      const others = { ...Object.fromEntries(nulls), [argument.name]: empty } as Record<string, string>;
      return { field: `${field.name}(${argument.name}: ${empty})`, query: minimalOperation('query', field, others) };
    }),
  ),
);

describe('an empty text, everything else that may be null being null', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.store.close());

  it.each(CALLS)('is answered or refused with a code in $field', async ({ query }) => {
    // What has no code of ours is thrown by `ask`.
    const { errors = [] } = await newsroom.ask(query);
    expect(errors.filter(({ extensions }) => extensions?.['code'] !== 'BAD_USER_INPUT')).toEqual([]);
  });
});
