import { type GraphStore } from '../store/graph-store.ts';

import { ingest, type IngestOptions } from './ingest.ts';
import { type IngestSummary } from './ingest-summary.ts';
import { packageFolder } from './package-folder.ts';
import { type PipelineTools } from './tools.ts';

/** Whether there is no article in the graph yet. */
export async function isEmptyGraph(store: GraphStore): Promise<boolean> {
  const [articles] = await store.view.counts('Article', [undefined]);
  return articles === 0;
}

/**
 * Loads the articles that are shipped for a first look.
 *
 * @throws OnRecordError as `ingest` does
 */
export function seed(
  store: GraphStore,
  tools: PipelineTools,
  options: Pick<IngestOptions, 'onProgress' | 'signal'> = {},
): Promise<IngestSummary> {
  return ingest([packageFolder('seed/articles')], { ...options, store, tools });
}
