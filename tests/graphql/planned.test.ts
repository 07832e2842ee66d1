import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';

import { identifier } from '../../src/model/identifier.ts';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { type Selection } from '../../src/store/selection.ts';

import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';
import { createContext } from '../../src/graphql/context.ts';
import { QueryExecutor } from '../../src/graphql/execution/query-executor.ts';

import { newsroomStore } from '../support/graphql-newsroom.ts';

const EVENT = identifier('Event', 'one');

/** What is read below the root of a selection. */
const below = (selection: Selection) => (selection.kind === 'node' ? selection.node : selection.items);

describe('what a root field reads', () => {
  let store: GraphStore;
  let executor: QueryExecutor;
  beforeAll(async () => {
    store = await newsroomStore();
    executor = new QueryExecutor(await buildGraphqlSchema());
  });
  afterAll(() => store.close());

  /** The selections that the store is given when a document is asked with these variables, one after the other. */
  async function selected(query: string, ...asked: Record<string, unknown>[]): Promise<Selection[]> {
    const document = parse(query);
    const selections: Selection[] = [];
    for (const variableValues of asked) {
      const view = {
        ...store.view,
        select: (selection: Selection) => (selections.push(selection), Promise.resolve(null)),
      };
      const contextValue = createContext({ view: view as unknown as GraphStore['view'] });
      await executor.execute({ document, variableValues, contextValue });
      contextValue.deadline.end();
    }
    return selections;
  }

  it('is the same object however its own arguments differ', async () => {
    const query = 'query ($id: ID!) { event(id: $id) { name statements(first: 2) { nodes { text } } } }';
    const [one, other] = await selected(query, { id: EVENT }, { id: identifier('Event', 'other') });
    expect([one, other]).toMatchObject([{ id: EVENT }, { id: identifier('Event', 'other') }]);
    expect(below(one!)).toBe(below(other!));
    const list = 'query ($n: Int) { events(first: $n) { nodes { name } } }';
    const [small, large] = await selected(list, { n: 1 }, { n: 2 });
    expect([small, large]).toMatchObject([{ query: { first: 1 } }, { query: { first: 2 } }]);
    expect(below(small!)).toBe(below(large!));
  });

  it('differs where variables below it do, in fragments too', async () => {
    const query = `query ($id: ID!, $n: Int = 1, $dates: Boolean = false) { event(id: $id) { ...F } }
      fragment F on Event { name date @include(if: $dates) ...G } fragment G on Event { statements(first: $n) { nodes { id } } }`;
    const id = EVENT;
    const [one, two, again, dated] = (
      await selected(query, { id }, { id, n: 2 }, { id, n: 1 }, { id, dates: true })
    ).map(below);
    expect(one).toMatchObject({ fields: ['name'], parts: { statements: { query: { first: 1 } } } });
    expect(two).toMatchObject({ fields: ['name'], parts: { statements: { query: { first: 2 } } } });
    expect(again).toBe(one);
    expect(dated).toMatchObject({ fields: ['name', 'date'] });
  });

  it('differs between root fields, by their keys and by the labels of their ids', async () => {
    const query = `query ($id: ID!) { a: node(id: $id) { id ... on Event { name } ... on Person { mentionCount } } b: node(id: $id) { id } }`;
    const [event, bare, person] = (await selected(query, { id: EVENT }, { id: identifier('Person', 'one') })).map(
      below,
    );
    expect([event, bare, person]).toMatchObject([
      { label: 'Event', fields: ['id', 'name'] },
      { label: 'Event', fields: ['id'] },
      { label: 'Person', fields: ['id', 'mentionCount'] },
    ]);
  });
});
