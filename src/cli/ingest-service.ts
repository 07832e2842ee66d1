import { type GraphStore } from '../store/graph-store.ts';

import { type StoreAddress } from '../pipeline/threads/pipeline-task.ts';
import { removeBeside } from '../pipeline/threads/remove-beside.ts';

import { type IngestService } from '../graphql/context.ts';

/** What mutations may ask of the pipeline, over one store. */
export function createIngestService(store: GraphStore, address: StoreAddress): IngestService {
  return { removeArticle: (articleId) => removeBeside([articleId], { store, address }) };
}
