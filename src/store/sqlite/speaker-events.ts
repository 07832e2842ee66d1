import { type RelationshipType } from '../../model/definition.ts';

import { LABEL_SLOTS, labelNumber } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Who spoke about which events. It follows from MADE and ABOUT, and every change to them brings it along. */
export const SPEAKER_EVENTS = 'speaker_event';

export const SPEAKER_EVENTS_TABLE = `-- Who spoke about which events, from MADE and ABOUT.
CREATE TABLE ${quoted(SPEAKER_EVENTS)} (
  "event_key" INTEGER NOT NULL,
  "speaker_key" INTEGER NOT NULL,
  "count" INTEGER NOT NULL, -- how many rows of MADE and ABOUT meet in a statement
  PRIMARY KEY ("event_key", "speaker_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX ${quoted(`${SPEAKER_EVENTS}_speaker`)} ON ${quoted(SPEAKER_EVENTS)} ("speaker_key", "event_key");
`;

const IS_EVENT = `a."to_key" % ${LABEL_SLOTS} = ${labelNumber('Event')}`;

/** SQL for what has to be in the table. */
export const SPEAKER_EVENTS_SQL =
  `SELECT a."to_key" AS "event_key", m."from_key" AS "speaker_key", count(*) AS "count"` +
  ` FROM "ABOUT" AS a JOIN "MADE" AS m ON m."to_key" = a."from_key" WHERE ${IS_EVENT} GROUP BY 1, 2`;

/** For each type, SQL for the pairs that relationships given as [from, to] make with what is stored of the other type. */
const PAIRS: Partial<Record<RelationshipType, string>> = {
  MADE:
    `SELECT a."to_key", r."value" ->> 0, count(*) * ?2 FROM json_each(?1) AS r` +
    ` CROSS JOIN "ABOUT" AS a ON a."from_key" = r."value" ->> 1 WHERE ${IS_EVENT} GROUP BY 1, 2`,
  ABOUT:
    `SELECT r."value" ->> 1, m."from_key", count(*) * ?2 FROM json_each(?1) AS r` +
    ` CROSS JOIN "MADE" AS m ON m."to_key" = r."value" ->> 0` +
    ` WHERE r."value" ->> 1 % ${LABEL_SLOTS} = ${labelNumber('Event')} GROUP BY 1, 2`,
};

const PUT = (pairs: string): string =>
  `INSERT INTO ${quoted(SPEAKER_EVENTS)} ${pairs} ON CONFLICT DO UPDATE SET "count" = "count" + excluded."count"`;

type Ends = readonly [from: number, to: number];

/** To be called when relationships have been put that were not there, before anything else is put or removed. */
export function addSpeakerEvents(connection: SqliteConnection, type: RelationshipType, added: readonly Ends[]): void {
  const pairs = PAIRS[type];
  if (pairs === undefined || added.length === 0) return;
  connection.run(PUT(pairs), [JSON.stringify(added), 1]);
}

/** To be called when relationships have been removed, before anything else is put or removed. */
export function removeSpeakerEvents(
  connection: SqliteConnection,
  type: RelationshipType,
  removed: readonly Ends[],
): void {
  const pairs = PAIRS[type];
  if (pairs === undefined || removed.length === 0) return;
  const left = connection.all(`${PUT(pairs)} RETURNING "event_key", "speaker_key", "count"`, [
    JSON.stringify(removed),
    -1,
  ]);
  const gone = left.filter(([, , count]) => count === 0);
  if (gone.length === 0) return;
  connection.run(
    `DELETE FROM ${quoted(SPEAKER_EVENTS)} WHERE ("event_key", "speaker_key") IN` +
      ' (SELECT "value" ->> 0, "value" ->> 1 FROM json_each(?))',
    [JSON.stringify(gone)],
  );
}

/** Fills the table anew, for a file that has none. */
export function fillSpeakerEvents(connection: SqliteConnection): void {
  connection.exec(`INSERT INTO ${quoted(SPEAKER_EVENTS)} ${SPEAKER_EVENTS_SQL}`);
}

/** How many rows of the table differ from what MADE and ABOUT say. */
export function wrongSpeakerEvents(connection: SqliteConnection): number {
  const kept = `SELECT "event_key", "speaker_key", "count" FROM ${quoted(SPEAKER_EVENTS)}`;
  const differ = (one: string, other: string) => `SELECT count(*) FROM (${one} EXCEPT ${other})`;
  const missing = connection.value(differ(SPEAKER_EVENTS_SQL, kept));
  const wrong = connection.value(differ(kept, SPEAKER_EVENTS_SQL));
  return Math.max(Number(missing), Number(wrong));
}
