import { OnRecordError } from '../errors/onrecord-error.ts';

/**
 * One step from a version of a store's schema to the next. It may be cut off anywhere, and run by two processes at once,
 * so running it again has to be harmless.
 *
 * @typeParam Target what the engine's steps work on
 * @typeParam Result `void` where the engine's calls are synchronous, else a promise of it
 */
export interface MigrationStep<Target, Result> {
  name: string;
  run(target: Target): Result;
}

/** What makes a store of version `to` of one of the version before; the first makes it of an empty one (version 0). */
export interface Migration<Target, Result> {
  to: number;
  steps: readonly MigrationStep<Target, Result>[];
}

/**
 * The migrations that a store still needs, in order; none for one that is current.
 *
 * @param found the store's version
 * @param readOnly nothing may be changed, so the store has to be current
 * @throws OnRecordError `STORE_UNAVAILABLE` for a store that is newer than this program, or older and only to be read
 */
export function pendingMigrations<Target, Result>(
  migrations: readonly Migration<Target, Result>[],
  found: number,
  { readOnly, where }: { readOnly: boolean; where: string },
): readonly Migration<Target, Result>[] {
  const current = migrations.at(-1)!.to;
  const pending = migrations.filter(({ to }) => to > found);
  if (found <= current && (pending.length === 0 || !readOnly)) return pending;
  throw wrongVersion(found, current, where);
}

/** That a store is of another version than this program. */
export function wrongVersion(found: number, current: number, where: string): OnRecordError {
  return new OnRecordError(
    'STORE_UNAVAILABLE',
    `the store has version ${found}, this program reads version ${current}`,
    {
      where,
      hint: found > current ? 'use a newer OnRecord' : 'bring it up to date with `onrecord ingest` or `onrecord serve`',
    },
  );
}
