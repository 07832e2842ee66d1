import { type GraphQLSchema } from 'graphql';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';
import { createContext, type IngestService } from '../../src/graphql/context.ts';
import { executeGraphql, type GraphqlResponse } from '../../src/graphql/execute-graphql.ts';

import { NEWSROOM } from './newsroom.ts';

/** A store in memory that holds the newsroom. */
export async function newsroomStore(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  await store.writer.apply(NEWSROOM);
  return store;
}

/** Removes articles straight through the store's writer: what the pipeline does besides is not these tests' concern. */
export function ingestOver(store: GraphStore): IngestService {
  const nothing = { removeNodes: [], clearRelationships: [], nodes: [], relationships: [], records: [] };
  return { removeArticle: (id) => store.writer.apply({ ...nothing, removeArticles: [id] }) };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- placeholder
type Json = any;

/** Asks the newsroom over GraphQL; each call is a request of its own. */
export interface Newsroom {
  store: GraphStore;
  schema: GraphQLSchema;
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlResponse>;
  /** The data of an answer without errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Json>;
}
