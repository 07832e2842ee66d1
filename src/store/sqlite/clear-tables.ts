import { RELATIONSHIP_TYPES } from '../../model/definition.ts';
import { NODE_LABELS } from '../../model/node-label.ts';

import { MISSING_NODES } from './node-keys.ts';
import { SPEAKER_EVENTS } from './speaker-events.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Empties every table, within a transaction. */
export function clearTables(connection: SqliteConnection): void {
  const kept = [MISSING_NODES, SPEAKER_EVENTS, 'resolution_block', 'resolution_record'];
  const tables = [...NODE_LABELS, ...RELATIONSHIP_TYPES, ...kept];
  for (const table of tables) connection.run(`DELETE FROM ${quoted(table)}`);
  connection.run(`INSERT INTO "search" ("search") VALUES ('delete-all')`);
}
