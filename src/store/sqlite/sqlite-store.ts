import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type GraphStore } from '../graph-store.ts';
import { checkStorage } from './check-storage.ts';
import { emptyStore, installSchema } from './install-schema.ts';
import { LongReads } from './long-reads.ts';
import { WORD_LIST } from './read-near-words.ts';
import { SQLITE_CAPABILITIES } from './sqlite-capabilities.ts';
import { MEMORY, SqliteConnection } from './sqlite-connection.ts';
import { type SqliteLimits } from './sqlite-limits.ts';
import { SqliteRecords } from './sqlite-records.ts';
import { SqliteView } from './sqlite-view.ts';
import { SqliteWriter } from './sqlite-writer.ts';

/**
 * Write-ahead logging lets other processes read while one writes; with it, NORMAL loses at most the last transactions on
 * a power failure and never the file's integrity (https://www.sqlite.org/pragma.html#pragma_synchronous).
 */
const SETTINGS = `PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16384;
PRAGMA wal_autocheckpoint = 16000;`;

/** The embedded store: one SQLite file with tables, indexes and full text. */
export class SqliteStore implements GraphStore {
  readonly capabilities = SQLITE_CAPABILITIES;
  readonly view: SqliteView;
  readonly writer: SqliteWriter;
  readonly records: SqliteRecords;

  private constructor(
    private readonly connection: SqliteConnection,
    private readonly longReads: LongReads,
  ) {
    this.view = new SqliteView(connection, longReads);
    this.writer = new SqliteWriter(connection);
    this.records = new SqliteRecords(connection);
  }

  /**
   * Opens a file, or makes it with its folder and tables.
   *
   * @param path an absolute path or `:memory:`
   * @param readOnly nothing is made or written; the file must be there
   */
  static open(path: string, { readOnly, limits }: { readOnly: boolean; limits: SqliteLimits }): SqliteStore {
    if (path !== MEMORY) prepareFile(path, readOnly);
    const connection = new SqliteConnection(path);
    try {
      connection.exec(SETTINGS);
      installSchema(connection, readOnly);
      connection.exec(WORD_LIST);
      if (readOnly) connection.exec('PRAGMA query_only = ON');
    } catch (error) {
      connection.close();
      throw error;
    }
    return new SqliteStore(connection, new LongReads(connection, limits));
  }

  async ping(): Promise<void> {
    this.connection.value('SELECT 1 FROM "Article" LIMIT 1');
  }

  async checkStorage(): Promise<string[]> {
    return checkStorage(this.connection);
  }

  async close(): Promise<void> {
    await this.longReads.close();
    this.connection.close();
  }
}

function prepareFile(path: string, readOnly: boolean): void {
  if (existsSync(path)) return;
  if (readOnly) throw emptyStore(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new OnRecordError('STORE_UNAVAILABLE', `the folder ${dirname(path)} cannot be made`, {
      where: path,
      hint: 'name a path that can be written',
      cause: error,
    });
  }
}
