import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { JudgementReader } from '../../src/pipeline/judgements/judgement-reader.ts';

import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';
import { createContext, type IngestService } from '../../src/graphql/context.ts';
import { executeGraphql, type GraphqlResponse } from '../../src/graphql/execute-graphql.ts';

import { createIngestService } from '../../src/cli/ingest-service.ts';

import { NEWSROOM } from './newsroom.ts';

/** A store in memory that holds the newsroom. */
export async function newsroomStore(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  await store.writer.apply(NEWSROOM);
  return store;
}

/** Judges and ingests as the server does. Removes articles straight through the store's writer: what the pipeline does besides is not these tests' concern. */
export function ingestOver(store: GraphStore): IngestService {
  const nothing = { removeNodes: [], clearRelationships: [], nodes: [], relationships: [], records: [] };
  return {
    ...createIngestService(store, { url: 'sqlite::memory:', credentials: null }),
    removeArticle: (id) => store.writer.apply({ ...nothing, removeArticles: [id] }),
  };
}

/** Asks a store over GraphQL; each call is a request of its own. */
export interface Asked {
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlResponse>;
  /** The data of an answer without errors. */
  data<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

export interface Newsroom extends Asked {
  store: GraphStore;
}

export async function openNewsroom(options: { readOnly?: boolean } = {}): Promise<Newsroom> {
  const store = await newsroomStore();
  return { store, ...(await graphqlOver(store, options)) };
}

/** GraphQL over a store as the server has it, without HTTP. */
export async function graphqlOver(store: GraphStore, options: { readOnly?: boolean } = {}): Promise<Asked> {
  const schema = await buildGraphqlSchema();
  const ask: Asked['ask'] = (query, variables) => {
    const judgements = new JudgementReader(store);
    const context = createContext({ view: store.view, ingest: ingestOver(store), judgements, ...options });
    return executeGraphql(schema, context, { query, variables: variables ?? null }, (error) => {
      throw error;
    });
  };
  const data = async <T>(query: string, variables?: Record<string, unknown>) => {
    const { data: answer, errors } = await ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    // graphql-js makes objects without a prototype, which toEqual tells from plain ones.
    return JSON.parse(JSON.stringify(answer)) as T;
  };
  return { ask, data };
}
