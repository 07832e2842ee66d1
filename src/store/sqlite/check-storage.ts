import { NODE_LABELS } from '../../model/node-label.ts';

import { SEARCHABLE } from '../searchable-fields.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** SQLite's own check of pages, indexes and full text, and whether every searchable node is in the full-text index. */
export function checkStorage(connection: SqliteConnection): string[] {
  const found = connection.all('PRAGMA quick_check').map(([message]) => String(message));
  return [...found.filter((message) => message !== 'ok'), ...missingFromSearch(connection)];
}

function missingFromSearch(connection: SqliteConnection): string[] {
  const indexed = Number(connection.value('SELECT count(*) FROM "search"'));
  const searchable = NODE_LABELS.filter((label) => Object.values(SEARCHABLE[label]).flat().length > 0)
    .map((label) => Number(connection.value(`SELECT count(*) FROM ${quoted(label)}`)))
    .reduce((sum, count) => sum + count, 0);
  if (indexed === searchable) return [];
  return [`the full-text index holds ${indexed} nodes of the ${searchable} that can be searched`];
}
