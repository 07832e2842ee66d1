import { checkCoSpeakers, CO_SPEAKER_LABELS, type CoSpeaker, type CoSpeakerQuery } from '../co-speaker-query.ts';
import { idOfKeySql, keysOfIds, LABEL_SLOTS, labelNumber, labelOfKey } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

const [MADE, ABOUT] = ['MADE', 'ABOUT'].map(quoted);
const SPEAKERS = CO_SPEAKER_LABELS.map(labelNumber).join(', ');

const SQL =
  `WITH "events" AS (SELECT DISTINCT a."to_key" AS "event" FROM ${MADE} AS m` +
  ` JOIN ${ABOUT} AS a ON a."from_key" = m."to_key"` +
  ` WHERE m."from_key" = ? AND a."to_key" % ${LABEL_SLOTS} = ${labelNumber('Event')}),` +
  ' "pairs" AS (SELECT DISTINCT "event", m."from_key" AS "speaker" FROM "events"' +
  ` JOIN ${ABOUT} AS a ON a."to_key" = "event" JOIN ${MADE} AS m ON m."to_key" = a."from_key"` +
  ` WHERE m."from_key" <> ? AND m."from_key" % ${LABEL_SLOTS} IN (${SPEAKERS})),` +
  ' "shared" AS (SELECT "speaker", count(*) AS "count" FROM "pairs" GROUP BY "speaker")' +
  ` SELECT "speaker", ${idOfKeySql('"speaker"', CO_SPEAKER_LABELS)} AS "id", "count" FROM "shared"` +
  ' ORDER BY "count" DESC, "id" LIMIT ?';

/** Who spoke about the same events as someone, those with the most events first, then by id; without what is selected. */
export function readCoSpeakers(connection: SqliteConnection, query: CoSpeakerQuery): CoSpeaker[] {
  checkCoSpeakers(query);
  const key = keysOfIds(connection, [query.id]).get(query.id);
  if (key === undefined) return [];
  return connection.all(SQL, [key, key, query.first]).map(([speaker, id, eventCount]) => ({
    label: labelOfKey(Number(speaker)),
    id: String(id),
    eventCount: Number(eventCount),
    selected: null,
  }));
}
