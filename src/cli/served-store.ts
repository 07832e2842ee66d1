import { type Logger } from 'pino';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { capabilitiesOf, openStore } from '../store/open-store.ts';
import { WatchedStore } from '../store/watched-store.ts';

import { type StoreAddress } from '../pipeline/threads/pipeline-task.ts';

/** Milliseconds before what failed is tried again. */
const PAUSE = 1000;

/**
 * Opens a store that may go away and come back while it is served, and logs both, each in one line.
 *
 * @throws OnRecordError `STORE_…` for what waiting does not mend: a wrong password, a port of another program, a file that
 *   is no store
 */
export function openServedStore({ url, ...options }: StoreAddress, logger: Logger): Promise<WatchedStore> {
  return WatchedStore.open(() => openStore(url, options), capabilitiesOf(url), {
    lost: (failure) => {
      logger.warn(
        { code: failure.code },
        `${failure.toLine()}; the server goes on, and is ready when the store answers`,
      );
    },
    found: () => logger.info('the store answers'),
  });
}

/** Works on a store when it is open, and again when it went away meanwhile. Does nothing more once the signal is aborted. */
export async function onceOpen(store: WatchedStore, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  for (;;) {
    await store.whenOpen(signal);
    if (signal.aborted) return;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OnRecordError) || !error.mayPass) throw error;
      // Whether it is the store that went away is for the store to say.
      await store.ping().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
