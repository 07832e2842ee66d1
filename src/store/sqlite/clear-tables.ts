import { RELATIONSHIP_TYPES } from '../../model/definition.ts';
import { NODE_LABELS } from '../../model/node-label.ts';

import { MISSING_NODES } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Empties every table, within a transaction. */
export function clearTables(connection: SqliteConnection): void {
  const tables = [...NODE_LABELS, ...RELATIONSHIP_TYPES, MISSING_NODES, 'resolution_block', 'resolution_record'];
  for (const table of tables) connection.run(`DELETE FROM ${quoted(table)}`);
  connection.run(`INSERT INTO "search" ("search") VALUES ('delete-all')`);
}
