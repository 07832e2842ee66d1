import { type OnRecordError } from '../errors/onrecord-error.ts';

import { type GraphStore } from '../store/graph-store.ts';

import { type IngestEvent } from '../pipeline/ingest-summary.ts';
import { ingestBeside } from '../pipeline/threads/ingest-beside.ts';
import { judgeBeside } from '../pipeline/threads/judge-beside.ts';
import { type StoreAddress } from '../pipeline/threads/pipeline-task.ts';
import { removeBeside } from '../pipeline/threads/remove-beside.ts';
import { TaskLine } from '../pipeline/threads/task-line.ts';

import { type IngestService } from '../graphql/context.ts';

/** One article needs no more. */
const ONE_WORKER = { workers: 1 };

/** What mutations may ask of the pipeline, over one store; `close` it when nobody asks any more. */
export function createIngestService(
  store: GraphStore,
  address: StoreAddress,
): IngestService & { close: () => Promise<void> } {
  const line = new TaskLine();
  const { run } = line;
  return {
    removeArticle: (articleId) => removeBeside([articleId], { store, address, run }),
    judge: (order) => judgeBeside(order, { store, address, run }),
    ingestArticle: async (input) => {
      const articleIds: string[] = [];
      const problems: OnRecordError[] = [];
      const onProgress = (event: IngestEvent): void => {
        if (event.type === 'PROBLEM') problems.push(event.problem);
        if (event.type === 'STORED') articleIds.push(...(event.articleIds ?? []));
      };
      await ingestBeside([input], { store, address, tools: ONE_WORKER, onProgress, run });
      return { articleIds, problems };
    },
    close: () => line.end(),
  };
}
