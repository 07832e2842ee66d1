import { setImmediate as otherWork } from 'node:timers/promises';

import { allowedTypos, type IndexedWord, nearestWord, typosBetween } from '../near-words.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Words read at once; others get their turn in between. */
const BATCH = 1000;

/** Makes the index's list of its words, for one connection; nothing of it is in the file. */
export const WORD_LIST = `CREATE VIRTUAL TABLE temp."search_word" USING fts5vocab(main, 'search', 'row')`;
const WORDS_AFTER = `SELECT "term", "doc" FROM temp."search_word" WHERE "term" > ? ORDER BY "term" LIMIT ${BATCH}`;
const OCCURS = 'SELECT 1 FROM "search" WHERE "search" MATCH ? LIMIT 1';

/** For each word itself where it occurs (the last also as a beginning), else the nearest word of the index or null. */
export async function readNearWords(
  connection: SqliteConnection,
  words: readonly string[],
): Promise<(string | null)[]> {
  const isMissing = words.map(
    (word, at) => connection.value(OCCURS, [`"${word}"${at === words.length - 1 ? '*' : ''}`]) === null,
  );
  const typed = words.filter((word, at) => isMissing[at] && allowedTypos(word) > 0);
  const near = typed.length === 0 ? new Map<string, IndexedWord[]>() : await wordsNear(connection, typed);
  return words.map((word, at) => (isMissing[at] ? nearestWord(word, near.get(word) ?? []) : word));
}

/** All words of the index are looked at: an index of words knows no distance. */
async function wordsNear(connection: SqliteConnection, typed: readonly string[]): Promise<Map<string, IndexedWord[]>> {
  const near = new Map(typed.map((word) => [word, [] as IndexedWord[]]));
  for (let after = ''; ;) {
    const rows = connection
      .all(WORDS_AFTER, [after])
      .map(([term, count]) => ({ word: String(term), count: Number(count) }));
    for (const [word, found] of near) found.push(...rows.filter((row) => typosBetween(word, row.word) < Infinity));
    if (rows.length < BATCH) return near;
    after = rows.at(-1)!.word;
    await otherWork();
  }
}
