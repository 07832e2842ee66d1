import { openStore } from '../store/open-store.ts';

import { ingest } from './ingest.ts';
import { type IngestEvent, type IngestSummary } from './ingest-summary.ts';
import { type ArticleRecord } from './records/article-record.ts';
import { articleRecords } from './records/article-records.ts';
import { openTools, type ToolsOptions } from './tools.ts';

/**
 * Gives one record per article without a store of one's own: an ingest into memory and an export from there, so that
 * `extract` and `export` can never differ.
 *
 * @param inputs files, folders and URLs
 * @param options.onRecord awaited for each record, in the order of the articles' names
 * @throws OnRecordError `MODEL_…`, `GAZETTEER_INVALID`
 */
export async function extract(
  inputs: readonly string[],
  options: {
    onRecord: (record: ArticleRecord) => Promise<void>;
    onProgress?: (event: IngestEvent) => void;
    signal?: AbortSignal;
    /** How to open what extraction needs. */
    tools?: ToolsOptions;
  },
): Promise<IngestSummary> {
  const { onRecord, tools: toolsOptions, ...ingestOptions } = options;
  const tools = await openTools(toolsOptions);
  const store = await openStore('sqlite::memory:');
  try {
    const summary = await ingest(inputs, { ...ingestOptions, store, tools });
    for await (const record of articleRecords(store.view)) await onRecord(record);
    return summary;
  } finally {
    await store.close();
    await tools.close();
  }
}
