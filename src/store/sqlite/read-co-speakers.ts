import { checkCoSpeakers, CO_SPEAKER_LABELS, type CoSpeaker, type CoSpeakerQuery } from '../co-speaker-query.ts';
import { type LongReads } from './long-reads.ts';
import { idOfKeySql, keysOfIds, labelOfKey } from './node-keys.ts';
import { SPEAKER_EVENTS } from './speaker-events.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Everybody who spoke about one of someone's events, once for each: tens of thousands, so as one text of numbers. */
const SPEAKERS_SQL =
  `SELECT json_group_array(s."speaker_key") FROM ${quoted(SPEAKER_EVENTS)} AS e` +
  ` CROSS JOIN ${quoted(SPEAKER_EVENTS)} AS s ON s."event_key" = e."event_key" WHERE e."speaker_key" = ?`;

/** The first of some speakers given as [key, count]. */
const FIRST_SQL =
  `SELECT "value" ->> 0 AS "speaker", ${idOfKeySql(`"value" ->> 0`, CO_SPEAKER_LABELS)} AS "id", "value" ->> 1 AS "count"` +
  ' FROM json_each(?) ORDER BY "count" DESC, "id" LIMIT ?';

/** Who spoke about the same events as someone, those with the most events first, then by id; without what is selected. */
export async function readCoSpeakers(
  connection: SqliteConnection,
  longReads: LongReads,
  query: CoSpeakerQuery,
): Promise<CoSpeaker[]> {
  checkCoSpeakers(query);
  const key = keysOfIds(connection, [query.id]).get(query.id);
  if (key === undefined) return [];
  const counts = new Map<number, number>();
  for (const speaker of JSON.parse(String(await longReads.value(SPEAKERS_SQL, [key]))) as number[]) {
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const others = [...counts].filter(
    ([speaker]) => speaker !== key && CO_SPEAKER_LABELS.some((label) => label === labelOfKey(speaker)),
  );
  const sorted = Uint32Array.from(others, ([, count]) => count).sort();
  const least = sorted.at(-query.first) ?? 0;
  const candidates = others.filter(([, count]) => count >= least);
  return connection.all(FIRST_SQL, [JSON.stringify(candidates), query.first]).map(([speaker, id, eventCount]) => ({
    label: labelOfKey(Number(speaker)),
    id: String(id),
    eventCount: Number(eventCount),
    selected: null,
  }));
}
