import { type GraphStore } from '../store/graph-store.ts';

import { removeArticles } from '../pipeline/remove.ts';

import { type IngestService } from '../graphql/context.ts';

/** What mutations may ask of the pipeline, over one store; one at a time, so that none resolves against a stale graph. */
export function createIngestService(store: GraphStore): IngestService {
  let last: Promise<unknown> = Promise.resolve();
  return {
    removeArticle(articleId) {
      const removal = last.then(() => removeArticles([articleId], store));
      last = removal.catch(() => undefined);
      return removal;
    },
  };
}
