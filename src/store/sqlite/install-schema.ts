import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type SqliteConnection } from './sqlite-connection.ts';
import { APPLICATION_ID, SCHEMA_VERSION, sqliteSchema } from './sqlite-schema.ts';

/**
 * Makes the tables of a new store; before that and before anything is written, checks that an old one is ours and of the
 * version that this program reads. Throws `STORE_UNAVAILABLE` where it is of another version or, for `readOnly`, still
 * without a graph; `STORE_CORRUPT` where another program made the file.
 */
export function installSchema(connection: SqliteConnection, readOnly: boolean): void {
  const found = state(connection);
  if (found !== 'EMPTY') refuseUnlessCurrent(connection, found);
  if (found === 'EMPTY' && readOnly) throw emptyStore(connection.path);
  if (!readOnly) connection.value('PRAGMA journal_mode = WAL');
  if (found === 'EMPTY') {
    connection.transaction(() => {
      // Another process may have been faster while this one waited for the lock.
      if (state(connection) === 'EMPTY') connection.exec(sqliteSchema());
    });
  }
}

type State = 'EMPTY' | 'FOREIGN' | number;

function state(connection: SqliteConnection): State {
  const version = Number(connection.value('PRAGMA user_version'));
  const isOurs = connection.value('PRAGMA application_id') === APPLICATION_ID;
  const tables = Number(connection.value('SELECT count(*) FROM "sqlite_schema"'));
  if (isOurs) return version;
  return tables === 0 && version === 0 ? 'EMPTY' : 'FOREIGN';
}

function refuseUnlessCurrent(connection: SqliteConnection, found: State): void {
  if (found === SCHEMA_VERSION) return;
  const where = connection.path;
  if (typeof found !== 'number') {
    throw new OnRecordError('STORE_CORRUPT', 'the file is a database of another program', {
      where,
      hint: 'name another file',
    });
  }
  throw new OnRecordError(
    'STORE_UNAVAILABLE',
    `the store has version ${found}, this program reads version ${SCHEMA_VERSION}`,
    { where, hint: found > SCHEMA_VERSION ? 'use a newer OnRecord' : 'name another file and ingest again' },
  );
}

export function emptyStore(path: string): OnRecordError {
  return new OnRecordError('STORE_UNAVAILABLE', 'there is no graph yet', {
    where: path,
    hint: 'run `onrecord ingest` first',
  });
}
