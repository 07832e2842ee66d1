import { type Migration } from '../migration.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { sqliteSchema } from './sqlite-schema.ts';
import { UPGRADE_TO_INTEGER_KEYS } from './upgrade-to-integer-keys.ts';

/**
 * How a file comes to the schema of this program, oldest first. The first makes the tables of today's model, so that a
 * later one, which changes the tables of older files, has to leave a new one alone (`IF NOT EXISTS` and the like).
 */
export const MIGRATIONS: readonly Migration<SqliteConnection, void>[] = [
  { to: 1, steps: [{ name: 'make the tables', run: (connection) => connection.exec(sqliteSchema()) }] },
  { to: 2, steps: UPGRADE_TO_INTEGER_KEYS },
];
