import { OnRecordError } from '../errors/onrecord-error.ts';

import { type GraphStore, type StoreCapabilities } from './graph-store.ts';
import { type StoreCalls, watchedRecords, watchedView, watchedWriter } from './watched-calls.ts';

/** Told when a store goes away and when it is there again; once each time. */
export interface StoreWatcher {
  /** @param failure why; told again when the reason has become another one */
  lost(failure: OnRecordError): void;
  found(): void;
}

/** What calls are answered with while the store is away; the watcher has been told why. */
export class StoreAwayError extends OnRecordError {}

/** How long to wait before each attempt to open a store that is away; the last for all further ones. Milliseconds. */
const WAITS = [250, 500, 1000, 2000, 3000];
/** After a failure that somebody has to mend, such as a wrong password, which servers count. */
const LONG_WAIT = 15_000;

/**
 * A store for a process that outlives its server. While the engine is away every call fails at once with
 * `STORE_UNAVAILABLE`, one attempt after the other is made to open it anew, and nobody else asks it; so it is well again
 * within seconds of the engine. A call that fails as if the engine were away has the engine asked; only its silence counts.
 */
export class WatchedStore implements GraphStore, StoreCalls {
  readonly view = watchedView(this);
  readonly writer = watchedWriter(this);
  readonly records = watchedRecords(this);
  private store: GraphStore | null = null;
  private failure: OnRecordError | null = null;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private isAsking = false;
  private waiting: (() => void)[] = [];

  private constructor(
    private readonly openStore: () => Promise<GraphStore>,
    readonly capabilities: StoreCapabilities,
    private readonly watcher: StoreWatcher,
  ) {}

  /**
   * Opens a store, now or when its engine answers.
   *
   * @param openStore how to open it, called whenever it is away
   * @param capabilities what the engine can do
   * @throws OnRecordError what `openStore` throws at first, unless that may pass
   */
  static async open(
    openStore: () => Promise<GraphStore>,
    capabilities: StoreCapabilities,
    watcher: StoreWatcher,
  ): Promise<WatchedStore> {
    const watched = new WatchedStore(openStore, capabilities, watcher);
    try {
      watched.store = await openStore();
    } catch (error) {
      if (!(error instanceof OnRecordError) || !error.mayPass) throw error;
      watched.tell(error);
      watched.openLater(0);
    }
    return watched;
  }

  /** Resolves when the store is open, or when the signal is aborted. */
  async whenOpen(signal: AbortSignal): Promise<void> {
    if (this.store !== null || signal.aborted) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  async ping(): Promise<void> {
    const store = this.opened();
    await store.ping().catch((error: unknown) => {
      this.lose(store, error);
      throw error;
    });
  }

  async checkStorage(): Promise<string[]> {
    return this.call((store) => store.checkStorage());
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.store?.close();
  }

  /** Asks the store; a failure that may mean that the engine is away has it looked for. */
  async call<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
    const store = this.opened();
    try {
      return await work(store);
    } catch (error) {
      this.suspect(store, error);
      throw error;
    }
  }

  /** The same for many answers, one after the other. */
  async *each<T>(work: (store: GraphStore) => AsyncIterable<T>): AsyncGenerator<T> {
    const store = this.opened();
    try {
      yield* work(store);
    } catch (error) {
      this.suspect(store, error);
      throw error;
    }
  }

  private opened(): GraphStore {
    if (this.store !== null) return this.store;
    const { code, message, where, hint } = this.failure!;
    throw new StoreAwayError(code, message, {
      ...(where === null ? {} : { where }),
      ...(hint === null ? {} : { hint }),
      mayPass: true,
    });
  }

  private suspect(store: GraphStore, error: unknown): void {
    if (this.isAsking || !(error instanceof OnRecordError) || !error.mayPass || error.code === 'STORE_LOCKED') return;
    this.isAsking = true;
    store
      .ping()
      .catch((failure: unknown) => this.lose(store, failure))
      .finally(() => (this.isAsking = false));
  }

  private lose(store: GraphStore, error: unknown): void {
    if (this.store !== store || this.isClosed) return;
    this.store = null;
    this.tell(asFailure(error));
    // Its connections may hang; a new store has new ones.
    store.close().catch(() => undefined);
    this.openLater(0);
  }

  private openLater(attempt: number, wait = WAITS[Math.min(attempt, WAITS.length - 1)]!): void {
    this.timer = setTimeout(() => void this.tryToOpen(attempt), wait);
  }

  private async tryToOpen(attempt: number): Promise<void> {
    try {
      const store = await this.openStore();
      if (this.isClosed) return await store.close();
      this.store = store;
      this.failure = null;
      this.watcher.found();
      for (const resolve of this.waiting.splice(0)) resolve();
    } catch (error) {
      if (this.isClosed) return;
      const failure = asFailure(error);
      this.tell(failure);
      this.openLater(attempt + 1, failure.mayPass ? undefined : LONG_WAIT);
    }
  }

  private tell(failure: OnRecordError): void {
    const isNews = this.failure?.toLine() !== failure.toLine();
    this.failure = failure;
    if (isNews) this.watcher.lost(failure);
  }
}

function asFailure(error: unknown): OnRecordError {
  if (error instanceof OnRecordError) return error;
  return new OnRecordError('STORE_UNAVAILABLE', 'the store cannot be opened', { mayPass: true, cause: error });
}
