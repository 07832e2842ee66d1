import { OnRecordError } from '../errors/onrecord-error.ts';

import { type GraphChange } from '../graph/graph-change.ts';

import { type GraphStore } from '../store/graph-store.ts';

/** More than this, and the other writers are not merely busy. */
const ATTEMPTS = 20;

/**
 * Works a change out from the graph as it is and applies it; when someone else has changed the graph meanwhile, works it
 * out anew, so that two processes that ingest at once come to the graph of one.
 *
 * @param workOut may be called several times; its `change` is null when there is nothing to change
 * @returns the `result` that goes with the change that was applied
 * @throws OnRecordError `STORE_LOCKED` when others write without end
 */
export async function changeGraph<T>(
  { writer }: Pick<GraphStore, 'writer'>,
  workOut: () => Promise<{ change: GraphChange | null; result: T }>,
): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const revision = await writer.revision();
    const { change, result } = await workOut();
    if (change === null || (await writer.applyTo(revision, change)) !== null) return result;
  }
  throw new OnRecordError('STORE_LOCKED', `others changed the graph ${ATTEMPTS} times while a change was worked out`, {
    where: 'store',
    hint: 'run it again when they are done; what was stored stays',
  });
}
