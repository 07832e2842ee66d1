import { OnRecordError } from '../../errors/onrecord-error.ts';

import { NODE_LABELS } from '../../model/node-label.ts';

import { type Page, type SearchHit, type SearchQuery } from '../graph-view.ts';
import { definitionOf } from '../node-fields.ts';
import { pageSize } from '../page-size.ts';
import { decodeSearchCursor, encodeSearchCursor } from '../search-cursor.ts';
import { highlight } from '../search-highlight.ts';
import { searchWords } from '../search-words.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { labelOfKey } from './node-keys.ts';
import { SEARCH_LABEL_SQL, SEARCH_WEIGHTS } from './search-table.ts';
import { COLUMNS, decodeValue, quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

const SEARCH_SQL = `SELECT "search"."rowid", bm25("search", ${SEARCH_WEIGHTS.join(', ')}) AS "rank"
FROM "search" WHERE "search" MATCH ? AND ${SEARCH_LABEL_SQL} IN (SELECT "value" FROM json_each(?))
ORDER BY "rank", "search"."rowid" LIMIT ? OFFSET ?`;

/** One page of hits, best first; a text without a word finds nothing. */
export function readSearchPage(connection: SqliteConnection, query: SearchQuery): Page<SearchHit> {
  const { size } = pageSize({ first: query.first });
  const words = searchWords(query.text);
  const offset = query.after === undefined ? 0 : decodeSearchCursor(query.after, words);
  const labels = query.labels.map((label) => NODE_LABELS.indexOf(definitionOf(label).label));
  if (words.length === 0) return { items: [], hasNextPage: false, hasPreviousPage: false };
  const rows = connection.all(SEARCH_SQL, [matchExpression(words), JSON.stringify(labels), size + 1, offset]);
  const items = rows.slice(0, size).map(([rowid, rank], position) => ({
    node: readHit(connection, Number(rowid), Number(rank), words),
    cursor: encodeSearchCursor(offset + position + 1, words),
  }));
  return { items, hasNextPage: rows.length > size, hasPreviousPage: offset > 0 };
}

/** Every word in quotation marks, so that none is an operator; all must occur, the last one as a prefix. */
function matchExpression(words: readonly string[]): string {
  return `${words.map((word) => `"${word}"`).join(' ')}*`;
}

function readHit(connection: SqliteConnection, key: number, rank: number, words: readonly string[]): SearchHit {
  const label = labelOfKey(key);
  const { names, texts } = SEARCHABLE[label];
  const columns = [...names, ...texts].map((name) => COLUMNS[label].find(({ field }) => field === name)!);
  const list = ['id', ...names, ...texts].map(quoted).join(', ');
  const [row] = connection.all(`SELECT ${list} FROM ${quoted(label)} WHERE "key" = ?`, [key]);
  if (row === undefined) {
    throw new OnRecordError('STORE_INCONSISTENT', 'the full-text index knows a node that is not there', {
      where: connection.path,
      hint: 'run `onrecord check`',
    });
  }
  const passages = columns.flatMap(({ definition }, position) =>
    passagesOf(decodeValue(row[position + 1]!, definition)),
  );
  return { label, id: String(row[0]), score: -rank, highlight: highlight(passages, words), selected: null };
}

/** A list of names is as many passages. */
function passagesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((passage) => typeof passage === 'string');
}
