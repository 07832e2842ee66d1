import { RELATIONSHIP_TYPES } from '../../model/definition.ts';

import { datedEnd } from './relationship-table.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Gives the relationships of some statements their dates again, after those have changed. */
export function dateRelationships(connection: SqliteConnection, statements: readonly number[]): void {
  if (statements.length === 0) return;
  for (const type of RELATIONSHIP_TYPES) {
    const end = datedEnd(type);
    if (end === null) continue;
    const column = quoted(end);
    connection.run(
      `UPDATE ${quoted(type)} SET "said_at" = (SELECT "saidAt" FROM "Statement" WHERE "key" = ${column})` +
        ` WHERE ${column} IN (SELECT "value" FROM json_each(?))`,
      [JSON.stringify(statements)],
    );
  }
}
