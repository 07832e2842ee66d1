import { OnRecordError } from '../../errors/onrecord-error.ts';

import { pendingMigrations } from '../migration.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { MIGRATIONS } from './sqlite-migrations.ts';
import { APPLICATION_ID } from './sqlite-schema.ts';

/**
 * Brings a file to the schema of this program, from an empty one or from an older version, all of it in one transaction;
 * before anything is written, checks that an old one is ours and not of a newer version.
 *
 * @param readOnly nothing is made or changed; the graph must be there and current
 * @param migrations those of this program; tests give longer lists
 * @throws OnRecordError `STORE_UNAVAILABLE` where it is of another version or, for `readOnly`, still without a graph;
 *   `STORE_CORRUPT` where another program made the file
 */
export function installSchema(
  connection: SqliteConnection,
  readOnly: boolean,
  migrations: typeof MIGRATIONS = MIGRATIONS,
): void {
  const pending = () => pendingMigrations(migrations, version(connection), { readOnly, where: connection.path });
  if (version(connection) === 0 && readOnly) throw emptyStore(connection.path);
  const isCurrent = pending().length === 0;
  if (!readOnly) connection.value('PRAGMA journal_mode = WAL');
  if (isCurrent) return;
  connection.transaction(() => {
    // Another process may have been faster while this one waited for the lock.
    for (const { to, steps } of pending()) {
      for (const step of steps) step.run(connection);
      connection.exec(`PRAGMA user_version = ${to}`);
    }
  });
}

/** The version of the schema in a file, 0 for an empty one. Throws `STORE_CORRUPT` for that of another program. */
function version(connection: SqliteConnection): number {
  const found = Number(connection.value('PRAGMA user_version'));
  if (connection.value('PRAGMA application_id') === APPLICATION_ID) return found;
  if (found === 0 && connection.value('SELECT count(*) FROM "sqlite_schema"') === 0) return 0;
  throw new OnRecordError('STORE_CORRUPT', 'the file is a database of another program', {
    where: connection.path,
    hint: 'name another file',
  });
}

export function emptyStore(path: string): OnRecordError {
  return new OnRecordError('STORE_UNAVAILABLE', 'there is no graph yet', {
    where: path,
    hint: 'run `onrecord ingest` first',
  });
}
