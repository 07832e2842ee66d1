import { type Migration } from '../migration.ts';
import { fillSpeakerEvents, SPEAKER_EVENTS, SPEAKER_EVENTS_TABLE } from './speaker-events.ts';
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
  { to: 3, steps: [{ name: 'note who spoke about which events', run: addTable }] },
];

function addTable(connection: SqliteConnection): void {
  if (connection.value('SELECT 1 FROM "sqlite_schema" WHERE "name" = ?', [SPEAKER_EVENTS]) !== null) return;
  connection.exec(SPEAKER_EVENTS_TABLE);
  fillSpeakerEvents(connection);
}
