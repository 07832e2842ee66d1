import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { ingest } from '../../src/pipeline/ingest.ts';
import { packageFolder } from '../../src/pipeline/package-folder.ts';
import { openTools } from '../../src/pipeline/tools.ts';

import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';
import { createContext } from '../../src/graphql/context.ts';
import { executeGraphql } from '../../src/graphql/execute-graphql.ts';

import { type Newsroom } from './graphql-newsroom.ts';

/** Reads the shipped articles into a store, as a first `npm start` does. */
export async function readSeedInto(store: GraphStore): Promise<void> {
  const tools = await openTools({ workers: 1 });
  const summary = await ingest([packageFolder('seed/articles')], { store, tools, startedAt: '2022-04-01T00:00:00Z' });
  await tools.close();
  if (summary.problems.length > 0) throw new Error(JSON.stringify(summary.problems));
}

/** Asks the graph of the shipped articles over GraphQL; each call is a request of its own. */
export async function openSeededGraph(url = 'sqlite::memory:'): Promise<Newsroom> {
  const store = await openStore(url);
  await readSeedInto(store);
  return asNewsroom(store);
}

/** Asks what a store holds over GraphQL. */
export async function asNewsroom(store: GraphStore): Promise<Newsroom> {
  const schema = await buildGraphqlSchema();
  const ask: Newsroom['ask'] = (query, variables) =>
    executeGraphql(schema, createContext({ view: store.view }), { query, variables: variables ?? null }, (error) => {
      throw error;
    });
  const data = async <T>(query: string, variables?: Record<string, unknown>) => {
    const { data: answer, errors } = await ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return JSON.parse(JSON.stringify(answer)) as T;
  };
  return { store, ask, data };
}
