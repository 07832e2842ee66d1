import { type ReadOptions } from '../../read/read-options.ts';
import { type ArticleInput } from '../../read/read-sources.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { defaultWorkers } from '../extraction/default-workers.ts';
import { ingest } from '../ingest.ts';
import { type IngestEvent, type IngestSummary } from '../ingest-summary.ts';
import { openTools, type ToolsOptions } from '../tools.ts';
import { canOpenAnew, type StoreAddress } from './pipeline-task.ts';
import { runInThread, type RunTask } from './pipeline-worker.ts';

export interface IngestBesideOptions {
  store: GraphStore;
  /** Where `store` is. */
  address: StoreAddress;
  /** Default `workers`: one per core, less one for whoever answers meanwhile. */
  tools?: ToolsOptions;
  reading?: ReadOptions;
  onProgress?: (event: IngestEvent) => void;
  /** Aborting it ends the run after the chunk in hand is stored. */
  signal?: AbortSignal;
  /** What runs it beside. Default: a thread of its own. */
  run?: RunTask;
}

/**
 * `ingest` beside other work, as a server's: all of it in a thread of its own with a connection of its own, so that nothing
 * waits for it. A store in memory cannot be shared so: for it only extraction leaves this thread.
 *
 * @throws OnRecordError as `openTools` and `ingest` do
 */
export async function ingestBeside(
  inputs: readonly ArticleInput[],
  options: IngestBesideOptions,
): Promise<IngestSummary> {
  const { store, address, reading = {}, onProgress, signal, run = runInThread } = options;
  if (canOpenAnew(address)) {
    const { workers = Math.max(1, defaultWorkers() - 1), reader = { kind: 'learned' }, onNote } = options.tools ?? {};
    return run({ name: 'ingest', store: address, inputs, reading, workers, reader }, { onProgress, onNote, signal });
  }
  const tools = await openTools(options.tools);
  try {
    return await ingest(inputs, { store, tools, reading, onProgress, signal });
  } finally {
    await tools.close();
  }
}
