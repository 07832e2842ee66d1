import { type GraphStore } from '../../store/graph-store.ts';

import { removeArticles, type RemoveSummary } from '../remove.ts';
import { canOpenAnew, type StoreAddress } from './pipeline-task.ts';
import { runInThread, type RunTask } from './pipeline-worker.ts';

/**
 * `removeArticles` beside other work, in a thread of its own; here where the store cannot be shared so.
 *
 * @throws OnRecordError as `removeArticles` does
 */
export function removeBeside(
  articles: readonly string[],
  { store, address, run = runInThread }: { store: GraphStore; address: StoreAddress; run?: RunTask },
): Promise<RemoveSummary> {
  return canOpenAnew(address) ? run({ name: 'remove', store: address, articles }) : removeArticles(articles, store);
}
