import { type GraphStore } from '../store/graph-store.ts';

import { type IngestSummary } from './ingest-summary.ts';
import { packageFolder } from './package-folder.ts';
import { ingestBeside, type IngestBesideOptions } from './threads/ingest-beside.ts';

/** Whether there is no article in the graph yet. */
export async function isEmptyGraph(store: GraphStore): Promise<boolean> {
  const [articles] = await store.view.counts('Article', [undefined]);
  return articles === 0;
}

/**
 * Loads the articles that are shipped for a first look.
 *
 * @throws OnRecordError as `ingestBeside` does
 */
export function seed(options: IngestBesideOptions): Promise<IngestSummary> {
  return ingestBeside([packageFolder('seed/articles')], options);
}
