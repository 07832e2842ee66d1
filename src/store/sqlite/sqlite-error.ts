import { OnRecordError } from '../../errors/onrecord-error.ts';

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that are not a mistake of ours. */
const FAILURES: Record<number, (path: string) => OnRecordError> = {
  5: locked,
  6: locked,
  8: (path) => unavailable(path, 'the store cannot be written', 'check the permissions of the file and its folder'),
  10: (path) => unavailable(path, 'the disk failed to read or write the store', 'check the disk and free space'),
  11: corrupt,
  13: (path) => unavailable(path, 'the disk is full', 'free some space and run the command again'),
  14: (path) => unavailable(path, 'the store cannot be opened', 'check that the folder exists and can be written'),
  26: corrupt,
};

const CODE_BY_NAME: [prefix: string, code: number][] = [
  ['SQLITE_BUSY', 5],
  ['SQLITE_LOCKED', 6],
  ['SQLITE_READONLY', 8],
  ['SQLITE_IOERR', 10],
  ['SQLITE_CORRUPT', 11],
  ['SQLITE_FULL', 13],
  ['SQLITE_CANTOPEN', 14],
  ['SQLITE_NOTADB', 26],
];

/** An engine's error as an expected failure where it is one (locked, corrupt, unwritable, full); else the error itself. */
export function translateSqliteError(error: unknown, path: string): unknown {
  if (error instanceof OnRecordError || typeof error !== 'object' || error === null) return error;
  const failure = FAILURES[resultCode(error)];
  return failure === undefined ? error : failure(path);
}

function resultCode({ code, rawCode, message }: { code?: unknown; rawCode?: unknown; message?: unknown }): number {
  if (typeof rawCode === 'number') return rawCode & 0xff;
  const named = CODE_BY_NAME.find(([prefix]) => typeof code === 'string' && code.startsWith(prefix));
  // A failed open has no code of its own: libsql puts SQLite's number at the end of the message.
  return named?.[1] ?? Number(/Unable to open connection .*: (\d+)"\)$/s.exec(String(message))?.[1] ?? Number.NaN);
}

function locked(path: string): OnRecordError {
  return new OnRecordError('STORE_LOCKED', 'another process is writing to the store', {
    where: path,
    hint: 'wait for it to finish, then run the command again',
  });
}

function corrupt(path: string): OnRecordError {
  return new OnRecordError('STORE_CORRUPT', 'the file is damaged or not an OnRecord store', {
    where: path,
    hint: 'name another file, or move this one away and ingest again',
  });
}

function unavailable(path: string, message: string, hint: string): OnRecordError {
  return new OnRecordError('STORE_UNAVAILABLE', message, { where: path, hint });
}
