import { type GraphStore } from '../store/graph-store.ts';

import { removeArticles } from '../pipeline/remove.ts';

import { type IngestService } from '../graphql/context.ts';

/** What mutations may ask of the pipeline, over one store. */
export function createIngestService(store: GraphStore): IngestService {
  return { removeArticle: (articleId) => removeArticles([articleId], store) };
}
