import { groupBy } from '../../util/group-by.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { NODE_LABELS } from '../../model/node-label.ts';

import { type Page, type SearchHit, type SearchQuery } from '../graph-view.ts';
import { definitionOf } from '../node-fields.ts';
import { pageSize } from '../page-size.ts';
import { decodeSearchCursor, encodeSearchCursor } from '../search-cursor.ts';
import { highlight } from '../search-highlight.ts';
import { searchWords } from '../search-words.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { type LongReads } from './long-reads.ts';
import { labelOfKey } from './node-keys.ts';
import { SEARCH_LABEL_SQL, SEARCH_WEIGHTS } from './search-table.ts';
import { COLUMNS, decodeValue, quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** One page of hits, best first; a text without a word finds nothing. */
export async function readSearchPage(
  connection: SqliteConnection,
  longReads: LongReads,
  query: SearchQuery,
): Promise<Page<SearchHit>> {
  const { size } = pageSize({ first: query.first });
  const words = searchWords(query.text);
  const { offset } = decodeSearchCursor(query.after, words);
  const labels = query.labels.map((label) => NODE_LABELS.indexOf(definitionOf(label).label));
  if (words.length === 0) return { items: [], hasNextPage: false, hasPreviousPage: false };
  const ranked = await new RankedHits(longReads, words, labels).read(offset, size + 1);
  const hits = readHits(connection, ranked.slice(0, size), query.isHighlightWanted === false ? null : words);
  const items = hits.map((node, position) => ({
    node,
    get cursor() {
      return encodeSearchCursor({ offset: offset + position + 1, given: [] }, words);
    },
  }));
  return { items, hasNextPage: ranked.length > size, hasPreviousPage: offset > 0 };
}

interface RankedHit {
  key: number;
  score: number;
}

/**
 * All hits in their order: first those that have all words whole, then those that have the last one only as the beginning
 * of another. To rank a hit costs far more than to find it, and a short beginning is in a large part of all texts.
 */
class RankedHits {
  private readonly whole: string;
  private readonly begun: string;
  private readonly condition: string;

  constructor(
    private readonly longReads: LongReads,
    words: readonly string[],
    labels: readonly number[],
  ) {
    // In quotation marks no word is an operator.
    this.whole = words.map((word) => `"${word}"`).join(' AND ');
    this.begun = `(${this.whole}*) NOT (${this.whole})`;
    this.condition = `"search" MATCH ? AND ${SEARCH_LABEL_SQL} IN (${labels.join(', ')})`;
  }

  async read(offset: number, limit: number): Promise<RankedHit[]> {
    const whole = await this.rank(this.whole, offset, limit, (rank) => 1 + rank);
    if (whole.length === limit) return whole;
    const before = whole.length > 0 || offset === 0 ? offset + whole.length : await this.countWhole();
    const begun = await this.rank(
      this.begun,
      Math.max(0, offset - before),
      limit - whole.length,
      (rank) => rank / (1 + rank),
    );
    return [...whole, ...begun];
  }

  /** @param scoreOf from BM25 the score of a hit, in an order that holds for all hits */
  private async rank(
    match: string,
    offset: number,
    limit: number,
    scoreOf: (rank: number) => number,
  ): Promise<RankedHit[]> {
    const sql =
      `SELECT "search"."rowid" AS "key", bm25("search", ${SEARCH_WEIGHTS.join(', ')}) AS "rank" FROM "search"` +
      ` WHERE ${this.condition} ORDER BY "rank", "search"."rowid" LIMIT ? OFFSET ?`;
    // FTS5 gives better hits a smaller number below 0.
    const hits = await this.longReads.rows(['"key"', '"rank"'], sql, [match, limit, offset]);
    return hits.map(([key, rank]) => ({ key: Number(key), score: scoreOf(-Number(rank)) }));
  }

  private async countWhole(): Promise<number> {
    return Number(await this.longReads.value(`SELECT count(*) FROM "search" WHERE ${this.condition}`, [this.whole]));
  }
}

/** The nodes of some hits, in their order. @param words what to mark in passages; null where none are wanted */
function readHits(
  connection: SqliteConnection,
  ranked: readonly RankedHit[],
  words: readonly string[] | null,
): SearchHit[] {
  const found = new Map<number, Pick<SearchHit, 'id' | 'highlight'>>();
  const byLabel = groupBy(
    ranked.map(({ key }) => key),
    labelOfKey,
  );
  for (const [label, keys] of byLabel) {
    const { names, texts } = SEARCHABLE[label];
    const searched = words === null ? [] : [...names, ...texts];
    const columns = searched.map((name) => COLUMNS[label].find(({ field }) => field === name)!);
    const list = ['key', 'id', ...searched].map(quoted).join(', ');
    const sql = `SELECT ${list} FROM ${quoted(label)} WHERE "key" IN (SELECT "value" FROM json_each(?))`;
    for (const [key, id, ...values] of connection.all(sql, [JSON.stringify(keys)])) {
      const passages = columns.flatMap(({ definition }, at) => passagesOf(decodeValue(values[at]!, definition)));
      found.set(Number(key), { id: String(id), highlight: words === null ? '' : highlight(passages, words) });
    }
  }
  return ranked.map(({ key, score }) => {
    const hit = found.get(key);
    if (hit !== undefined) return { label: labelOfKey(key), ...hit, score, selected: null };
    throw new OnRecordError('STORE_INCONSISTENT', 'the full-text index knows a node that is not there', {
      where: connection.path,
      hint: 'run `onrecord check`',
    });
  });
}

/** A list of names is as many passages. */
function passagesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((passage) => typeof passage === 'string');
}
