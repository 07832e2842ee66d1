import { randomUUID } from 'node:crypto';

import { type GraphView } from '../store/graph-view.ts';

import { createLoaders, type Loaders } from './loaders.ts';

/** What mutations ask of the pipeline. Without one, or in a read-only server, mutations answer FORBIDDEN. */
export interface IngestService {
  /** Takes an article out, with all that rests on it alone. Resolves when the graph no longer has it. */
  removeArticle(articleId: string): Promise<unknown>;
}

/** What resolvers see of one request: the view, never the store. */
export interface GraphqlContext {
  view: GraphView;
  loaders: Loaders;
  /** Null where nothing may be changed. */
  ingest: IngestService | null;
  /** Ties an answer to the lines in the log that belong to it. */
  requestId: string;
}

/** The context of one request, with loaders of its own. */
export function createContext(options: {
  view: GraphView;
  ingest?: IngestService | null;
  /** Default false. */
  readOnly?: boolean;
  /** Default: a new one. */
  requestId?: string;
}): GraphqlContext {
  return {
    view: options.view,
    loaders: createLoaders(options.view),
    ingest: options.readOnly === true ? null : (options.ingest ?? null),
    requestId: options.requestId ?? randomUUID(),
  };
}
