import { randomUUID } from 'node:crypto';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Statement } from '../../model/statement.ts';

import { type GraphStore } from '../../store/graph-store.ts';
import { type Filter, type ListQuery } from '../../store/graph-view.ts';

import { type Arrival } from './arrival.ts';
import { type ArrivalPosition, decodePosition, encodePosition } from './arrival-cursor.ts';
import { ArrivalReader } from './arrival-reader.ts';
import { type RunNews, RunWatch } from './run-watch.ts';

export interface ArrivalsOptions {
  /** How often to look, in milliseconds. Default 1000. */
  interval?: number;
  /** How many arrivals to remember for those who read slowly or come back. Default 1000. */
  remembered?: number;
  /** Is told of a look that failed; the next one is tried all the same. */
  onFailure?: (error: unknown) => void;
}

/** Articles in one arrival at most. */
const ARTICLES = 20;
/** Statements read at once. */
const PAGE = 200;
/** Looking takes this part of the time at most, however large the runs are. */
const SHARE_OF_TIME = 0.05;

/**
 * What arrives in a graph, from whichever process, for any number of readers. Looks only while somebody reads. Each reader
 * keeps nothing but its place, so a slow one costs nothing: who falls behind what is remembered is told so.
 */
export class Arrivals {
  private readonly watch: RunWatch;
  private readonly counter = randomUUID();
  private readonly interval: number;
  private readonly remembered: number;
  private log: Arrival[] = [];
  /** The sequence number of the first arrival in the log. */
  private first = 1;
  private readers = new Set<ArrivalReader>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly store: Pick<GraphStore, 'view' | 'writer'>,
    private readonly options: ArrivalsOptions = {},
  ) {
    this.watch = new RunWatch(store);
    this.interval = options.interval ?? 1000;
    this.remembered = options.remembered ?? 1000;
  }

  /**
   * Reads what arrives from now on or, after a cursor, what has arrived since. After a cursor of another process, or one that
   * is not remembered any more, all that its run and later ones brought in comes once more: nothing is left out.
   *
   * @throws OnRecordError `BAD_USER_INPUT` for what is no cursor, `STORE_…`
   */
  async read(after: string | null): Promise<AsyncIterableIterator<Arrival>> {
    const position = after === null ? null : decodePosition(after);
    await this.look();
    const isRemembered = position !== null && position.counter === this.counter && position.sequence >= this.first - 1;
    const place = isRemembered ? position.sequence + 1 : this.first + this.log.length;
    const again = position === null || isRemembered ? [] : await this.repeated(position, place);
    const reader = new ArrivalReader(
      (sequence) => this.at(sequence),
      again,
      place,
      (gone) => this.forget(gone),
    );
    this.readers.add(reader);
    this.lookAgain(this.interval);
    return reader;
  }

  /** Throws `SUBSCRIPTION_LAGGED` for an arrival that is forgotten. */
  private at(sequence: number): Arrival | null {
    if (sequence >= this.first) return this.log[sequence - this.first] ?? null;
    throw new OnRecordError('SUBSCRIPTION_LAGGED', 'More has arrived than is kept for a reader this slow', {
      hint: 'subscribe again with `after` and the last cursor that arrived',
    });
  }

  /** The statements of what arrived that fulfil a filter, by id. */
  async statements({ articleIds }: Arrival, filter: Filter | undefined): Promise<Statement[]> {
    const among: Filter = { field: 'articleId', op: 'in', value: [...articleIds] };
    const statements: Statement[] = [];
    let after: string | undefined;
    do {
      const query: ListQuery = {
        filter: filter === undefined ? among : { and: [among, filter] },
        orderBy: [{ field: 'id', direction: 'ASC' }],
        first: PAGE,
        ...(after !== undefined && { after }),
      };
      const [page] = await this.store.view.lists('Statement', [query]);
      statements.push(...page!.items.map(({ node }) => node));
      after = page!.hasNextPage ? page!.items.at(-1)!.cursor : undefined;
    } while (after !== undefined);
    return statements;
  }

  /** Ends all readers. */
  stop(): void {
    for (const reader of [...this.readers]) void reader.return();
  }

  private look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => (this.looking = null));
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    this.log.push(...this.numbered(await this.watch.look(), this.first + this.log.length));
    const surplus = Math.max(0, this.log.length - this.remembered);
    this.log.splice(0, surplus);
    this.first += surplus;
    for (const reader of this.readers) reader.wake();
  }

  private lookAgain(pause: number): void {
    if (this.timer !== null || this.readers.size === 0) return;
    this.timer = setTimeout(async () => {
      const start = performance.now();
      await this.look().catch((error: unknown) => this.options.onFailure?.(error));
      this.timer = null;
      this.lookAgain(Math.max(this.interval, (performance.now() - start) / SHARE_OF_TIME));
    }, pause);
    this.timer.unref();
  }

  private forget(reader: ArrivalReader): void {
    this.readers.delete(reader);
    if (this.readers.size > 0 || this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
  }

  private numbered(news: readonly RunNews[], from: number): Arrival[] {
    return news.flatMap(inParts).map((part, at) => {
      const cursorOf = (sequence: number) =>
        encodePosition({ counter: this.counter, sequence, startedAt: part.run.startedAt });
      return { ...part, cursor: cursorOf(from + at), before: cursorOf(from + at - 1) };
    });
  }

  /** What came since a place of which nothing is remembered; who breaks off in the middle of it begins it anew. */
  private async repeated(position: ArrivalPosition, place: number): Promise<Arrival[]> {
    const parts = (await this.watch.since(position.startedAt)).flatMap(inParts);
    const before = encodePosition(position);
    return parts.map((part, at) => {
      const here = { counter: this.counter, sequence: place - 1, startedAt: part.run.startedAt };
      return { ...part, before, cursor: at === parts.length - 1 ? encodePosition(here) : before };
    });
  }
}

/** Of the size of one arrival each. */
function inParts({ run, newArticleIds, articleCount }: RunNews): Omit<Arrival, 'cursor' | 'before'>[] {
  return Array.from({ length: Math.ceil(newArticleIds.length / ARTICLES) }, (_, part) => {
    const articleIds = newArticleIds.slice(part * ARTICLES, (part + 1) * ARTICLES);
    const behind = newArticleIds.length - part * ARTICLES - articleIds.length;
    return { run, articleIds, articleCount: articleCount - behind };
  });
}
