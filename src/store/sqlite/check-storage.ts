import { NODE_LABELS } from '../../model/node-label.ts';

import { SEARCHABLE } from '../searchable-fields.ts';
import { wrongSpeakerEvents } from './speaker-events.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/**
 * SQLite's own check of pages, indexes and full text, whether every searchable node is in the full-text index, and whether
 * who spoke about which events is what the statements say.
 */
export function checkStorage(connection: SqliteConnection): string[] {
  const found = connection.all('PRAGMA quick_check').map(([message]) => String(message));
  return [...found.filter((message) => message !== 'ok'), ...missingFromSearch(connection), ...wrongPairs(connection)];
}

function wrongPairs(connection: SqliteConnection): string[] {
  const wrong = wrongSpeakerEvents(connection);
  return wrong === 0 ? [] : [`of who spoke about which events ${wrong} pairs are wrong`];
}

function missingFromSearch(connection: SqliteConnection): string[] {
  const indexed = Number(connection.value('SELECT count(*) FROM "search"'));
  const searchable = NODE_LABELS.filter((label) => Object.values(SEARCHABLE[label]).flat().length > 0)
    .map((label) => Number(connection.value(`SELECT count(*) FROM ${quoted(label)}`)))
    .reduce((sum, count) => sum + count, 0);
  if (indexed === searchable) return [];
  return [`the full-text index holds ${indexed} nodes of the ${searchable} that can be searched`];
}
