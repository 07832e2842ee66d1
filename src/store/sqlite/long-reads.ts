import { availableParallelism } from 'node:os';

import Database from 'libsql/promise';

import { recentlyUsed } from '../../util/recently-used.ts';
import { Slots } from '../../util/slots.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { MAX_PREPARED, MEMORY, type SqliteConnection, type SqlRow, type SqlValue } from './sqlite-connection.ts';
import { translateSqliteError } from './sqlite-error.ts';
import { type SqliteLimits } from './sqlite-limits.ts';

/** The slice of the driver's asynchronous half that is used: `all` works out the first row in a thread of the driver. */
interface Driver {
  exec(sql: string): Promise<unknown>;
  prepare(sql: string): Promise<DriverStatement>;
  interrupt(): void;
  close(): void;
}
interface DriverStatement {
  raw(): unknown;
  all(values: SqlRow): Promise<unknown[]>;
}

/** Each holds a page cache of its own, and a core while it reads. */
const MOST_AT_ONCE = Math.min(4, availableParallelism());
/** Milliseconds. */
const LOOK_AT_CLOCK = 20;
const SETTINGS = 'PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192;';

/**
 * Reads that may have to go through much of the store. They run on connections of their own in threads of the driver, so that
 * others are answered meanwhile, and are interrupted when they take too long. Each sees what was committed before it began.
 */
export class LongReads {
  private readonly turns = new Slots(MOST_AT_ONCE);
  private readonly idle: LongReader[] = [];
  private readonly busy = new Map<LongReader, Promise<unknown>>();
  private isOpen = true;

  /** @param connection of the same store: what is in memory only no other connection can read, so it reads that itself */
  constructor(
    private readonly connection: SqliteConnection,
    private readonly limits: SqliteLimits,
  ) {}

  /**
   * The first value of the first row, null where there is none. All that is long has to be done for this one: what further
   * rows take would be done in this thread.
   *
   * @throws OnRecordError `STORE_TIMEOUT` when it has taken longer than the limit, with the wait for its turn
   */
  async value(sql: string, values: SqlRow = []): Promise<SqlValue> {
    if (this.connection.path === MEMORY) return this.connection.value(sql, values);
    const endsAt = performance.now() + this.limits.readSeconds * 1000;
    return this.turns.run(async () => {
      if (!this.isOpen) throw this.closed();
      try {
        return await this.read(this.idle.pop() ?? new LongReader(this.connection.path), sql, values, endsAt);
      } catch (error) {
        if (!this.isOpen) throw this.closed();
        if (isInterrupt(error)) throw this.tookTooLong();
        throw translateSqliteError(error, this.connection.path);
      }
    });
  }

  /** All rows, in their order, of a SELECT with these columns. Numbers with a fraction come with 15 digits. */
  async rows(columns: readonly string[], select: string, values: SqlRow): Promise<SqlRow[]> {
    const sql = `SELECT json_group_array(json_array(${columns.join(', ')})) FROM (${select})`;
    return JSON.parse(String(await this.value(sql, values))) as SqlRow[];
  }

  /** Ends what is being read. */
  async close(): Promise<void> {
    this.isOpen = false;
    for (const reader of this.busy.keys()) reader.interrupt();
    await Promise.allSettled(this.busy.values());
    for (const reader of this.idle.splice(0)) reader.close();
  }

  private async read(reader: LongReader, sql: string, values: SqlRow, endsAt: number): Promise<SqlValue> {
    const reading = reader.value(sql, values, endsAt);
    this.busy.set(reader, reading);
    try {
      const value = await reading;
      this.idle.push(reader);
      return value;
    } catch (error) {
      // What else went wrong may be wrong with the connection.
      if (isInterrupt(error)) this.idle.push(reader);
      else reader.close();
      throw error;
    } finally {
      this.busy.delete(reader);
    }
  }

  private closed(): OnRecordError {
    return new OnRecordError('STORE_UNAVAILABLE', 'the store has been closed', { where: this.connection.path });
  }

  private tookTooLong(): OnRecordError {
    return new OnRecordError('STORE_TIMEOUT', `a read took longer than ${this.limits.readSeconds} s and was ended`, {
      where: this.connection.path,
      hint: 'ask for less, or set ONRECORD_SQLITE_READ_SECONDS',
    });
  }
}

/** One connection, which reads one thing at a time. */
class LongReader {
  private readonly driver: Driver;
  private readonly prepared = new Map<string, Promise<DriverStatement>>();
  private isSet: Promise<unknown> | null = null;
  private isEnding = false;

  constructor(path: string) {
    this.driver = new Database(path, {}) as Driver;
  }

  async value(sql: string, values: SqlRow, endsAt: number): Promise<SqlValue> {
    await (this.isSet ??= this.driver.exec(SETTINGS));
    const statement = await recentlyUsed(this.prepared, sql, MAX_PREPARED, () => this.prepare(sql));
    // An interrupt that comes before the engine has begun is lost, so that one may not be enough.
    const watch = setInterval(() => {
      if (this.isEnding || performance.now() >= endsAt) this.driver.interrupt();
    }, LOOK_AT_CLOCK);
    try {
      const [row] = (await statement.all(values)) as SqlRow[];
      return row?.[0] ?? null;
    } finally {
      clearInterval(watch);
    }
  }

  /** Ends what is being read, for good. */
  interrupt(): void {
    this.isEnding = true;
  }

  close(): void {
    this.driver.close();
  }

  private async prepare(sql: string): Promise<DriverStatement> {
    const statement = await this.driver.prepare(sql);
    statement.raw();
    return statement;
  }
}

function isInterrupt(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'SQLITE_INTERRUPT';
}
