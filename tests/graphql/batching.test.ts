import { describe, expect, it } from '@jest/globals';

import { type GraphView } from '../../src/store/graph-view.ts';

import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';
import { createContext } from '../../src/graphql/context.ts';
import { executeGraphql } from '../../src/graphql/execute-graphql.ts';

import { newsroomStore } from '../support/graphql-newsroom.ts';

/** A view that notes which of its methods were called. */
function watched(view: GraphView, calls: string[]): GraphView {
  return new Proxy(view, {
    get: (target, name: keyof GraphView) => {
      const method = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        calls.push([name, ...args.filter((argument) => typeof argument === 'string')].join(' '));
        return method.apply(target, args);
      };
    },
  });
}

const query = `{ statements { totalCount nodes {
  speaker { name ... on Person { roles { organization { name } } } } via { name } occasion { name }
  article { outlet { name } } segments { role } utterance { occurrences(first: 2) { totalCount nodes { text } } }
  about { nodes { name } } contradictions { nodes { other { text } } } } } }`;

describe('reads of one request', () => {
  it('are one per kind of relationship and level, however many statements there are', async () => {
    const store = await newsroomStore();
    const calls: string[] = [];
    const context = createContext({ view: watched(store.view, calls) });
    const { data, errors } = await executeGraphql(await buildGraphqlSchema(), context, { query });
    await store.close();

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ statements: { totalCount: 6 } });
    const relationships = calls.filter((call) => call.startsWith('relationships'));
    expect(relationships).toHaveLength(new Set(relationships).size);
    // Some 100 reads if each statement asked for itself.
    expect(calls.length).toBeLessThanOrEqual(25);
  });
});
