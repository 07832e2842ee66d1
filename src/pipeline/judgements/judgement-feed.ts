import { type Judgement } from '../../model/judgement.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { decodePlace } from './judgement-cursor.ts';
import { readEntries, readHead } from './judgement-log.ts';

export interface JudgementFeedOptions {
  /** How often to look, in milliseconds. Default 1000. */
  interval?: number;
  /** Is told of a look that failed; the next one is tried all the same. */
  onFailure?: (error: unknown) => void;
}

/** Entries read at once. */
const PAGE = 100;

/**
 * The entries of a judgement log as they are made, by whichever process, for any number of readers. Looks only while somebody
 * reads. A reader keeps nothing but its place in the log, so a slow one costs nothing and is left nothing out.
 */
export class JudgementFeed {
  private readonly waiting = new Set<() => void>();
  private readonly readers = new Set<Reader>();
  private timer: NodeJS.Timeout | null = null;
  private count = 0;

  constructor(
    private readonly store: Pick<GraphStore, 'records'>,
    private readonly options: JudgementFeedOptions = {},
  ) {}

  /**
   * Reads what is judged from now on or, after a cursor, what has been judged since.
   *
   * @throws OnRecordError `BAD_USER_INPUT` for what is no cursor, `STORE_…`
   */
  async read(after: string | null): Promise<AsyncIterableIterator<Judgement>> {
    const asked = after === null ? null : decodePlace(after);
    this.count = (await readHead(this.store.records)).count;
    const reader = new Reader(asked ?? this.count, {
      entriesFrom: async (place) =>
        place >= this.count ? [] : readEntries(this.store.records, place, Math.min(this.count, place + PAGE)),
      more: () => new Promise((resolve) => this.waiting.add(resolve)),
      onEnd: () => this.forget(reader),
    });
    this.readers.add(reader);
    this.lookAgain();
    return reader;
  }

  /** Ends all readers. */
  stop(): void {
    for (const reader of [...this.readers]) void reader.return();
  }

  private lookAgain(): void {
    if (this.timer !== null || this.readers.size === 0) return;
    this.timer = setTimeout(() => {
      readHead(this.store.records)
        .then(({ count }) => this.noticed(count))
        .catch((error: unknown) => this.options.onFailure?.(error))
        .finally(() => {
          this.timer = null;
          this.lookAgain();
        });
    }, this.options.interval ?? 1000);
    this.timer.unref();
  }

  private noticed(count: number): void {
    if (count === this.count) return;
    this.count = count;
    this.wake();
  }

  private wake(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }

  private forget(reader: Reader): void {
    this.readers.delete(reader);
    // One that waits is to see that it has ended.
    this.wake();
  }
}

/** What a reader asks of its feed. */
interface Source {
  entriesFrom(place: number): Promise<Judgement[]>;
  /** Resolves when there may be more. */
  more(): Promise<void>;
  onEnd(): void;
}

class Reader implements AsyncIterableIterator<Judgement> {
  private ended = false;
  private read: Judgement[] = [];

  constructor(
    private place: number,
    private readonly source: Source,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Judgement, undefined>> {
    while (!this.ended) {
      const entry = this.read.shift();
      if (entry !== undefined) {
        this.place = entry.sequence;
        return { value: entry, done: false };
      }
      this.read = await this.source.entriesFrom(this.place);
      if (this.read.length === 0) await this.source.more();
    }
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<Judgement, undefined>> {
    this.ended = true;
    this.source.onEnd();
    return { value: undefined, done: true };
  }
}
