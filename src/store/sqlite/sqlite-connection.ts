import Database from 'libsql';

import { recentlyUsed } from '../../util/recently-used.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { translateSqliteError } from './sqlite-error.ts';

/** What SQLite takes and gives; booleans are 1 and 0. */
export type SqlValue = string | number | null;
export type SqlRow = SqlValue[];

/** The slice of a driver that the store stands on, so that `node:sqlite` or better-sqlite3 can take libsql's place. */
interface Driver {
  exec(sql: string): unknown;
  prepare(sql: string): DriverStatement;
  close(): unknown;
}
interface DriverStatement {
  raw(): { all(values: SqlRow): unknown[] };
  run(values: SqlRow): { changes: number };
}

const BUSY_TIMEOUT_MS = 5000;
/** Lists compile to a few hundred different statements at most; hostile filters must not fill the memory. */
export const MAX_PREPARED = 400;

/** The path of a store that nobody keeps. */
export const MEMORY = ':memory:';

/**
 * One connection: prepared statements kept by their text, transactions, and SQLite's errors told as OnRecord's. All calls
 * are synchronous, so nothing else of this process can come between the statements of a transaction.
 */
export class SqliteConnection {
  private readonly driver: Driver;
  private readonly reads = new Map<string, { all(values: SqlRow): unknown[] }>();
  private readonly writes = new Map<string, DriverStatement>();
  private isOpen = true;

  /** @param path a file, or `:memory:` */
  constructor(readonly path: string) {
    try {
      this.driver = new Database(path, { timeout: BUSY_TIMEOUT_MS }) as unknown as Driver;
    } catch (error) {
      throw translateSqliteError(error, path);
    }
  }

  /** Runs a script of statements without parameters. */
  exec(sql: string): void {
    this.guard(() => this.driver.exec(sql));
  }

  /** All rows that a statement gives, each an array in the order of its columns. */
  all(sql: string, values: SqlRow = []): SqlRow[] {
    return this.guard(() => {
      const statement = recentlyUsed(this.reads, sql, MAX_PREPARED, () => this.driver.prepare(sql).raw());
      return statement.all(values) as SqlRow[];
    });
  }

  /** The first value of the first row, null where there is none. */
  value(sql: string, values: SqlRow = []): SqlValue {
    return this.all(sql, values)[0]?.[0] ?? null;
  }

  /** Runs a statement that gives no rows; returns how many rows it inserted, changed or removed. */
  run(sql: string, values: SqlRow = []): number {
    return this.guard(() => recentlyUsed(this.writes, sql, MAX_PREPARED, () => this.driver.prepare(sql)).run(values))
      .changes;
  }

  /** Runs `work` so that all of it is kept or nothing: the write lock is taken first, an error rolls back. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  /** Runs `work` inside a transaction; what it did is kept when it gives true, and else as if it had never been. */
  attempt(work: () => boolean): boolean {
    this.run('SAVEPOINT "attempt"');
    const isKept = work();
    if (!isKept) this.run('ROLLBACK TO "attempt"');
    this.run('RELEASE "attempt"');
    return isKept;
  }

  /** Closes the connection; what the log holds goes into the file first, so that the file alone can be copied. */
  close(): void {
    if (!this.isOpen) return;
    this.checkpoint();
    this.isOpen = false;
    this.reads.clear();
    this.writes.clear();
    this.driver.close();
  }

  /** PASSIVE waits for nobody; a store that cannot be written or read any more has nothing to move. */
  private checkpoint(): void {
    try {
      this.driver.prepare('PRAGMA wal_checkpoint(PASSIVE)').raw().all([]);
    } catch {
      return;
    }
  }

  /** The first error is the one to tell; SQLite may have rolled back by itself already. */
  private rollBack(): void {
    try {
      this.driver.exec('ROLLBACK');
    } catch {
      return;
    }
  }

  private guard<T>(work: () => T): T {
    if (!this.isOpen) {
      throw new OnRecordError('STORE_UNAVAILABLE', 'the store has been closed', { where: this.path });
    }
    try {
      return work();
    } catch (error) {
      throw translateSqliteError(error, this.path);
    }
  }
}
