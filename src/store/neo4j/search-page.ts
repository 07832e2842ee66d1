import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';

import { type Page, type SearchHit, type SearchQuery } from '../graph-view.ts';
import { definitionOf } from '../node-fields.ts';
import { pageSize } from '../page-size.ts';
import { decodeSearchCursor, encodeSearchCursor, END_OF_ID, type SearchPlace } from '../search-cursor.ts';
import { highlight } from '../search-highlight.ts';
import { searchWords } from '../search-words.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { fromStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Parameters, type Row } from './neo4j-connection.ts';
import { quoted, SEARCH_INDEX } from './neo4j-names.ts';
import { decodeValue, PROPERTIES, valueOf } from './neo4j-properties.ts';
import { SEARCH_PROPERTIES, SEARCHABLE_LABELS } from './neo4j-schema.ts';
import { type SelectionStatements } from './selection-statements.ts';

const { label: LABEL, names: NAMES, texts: TEXTS } = SEARCH_PROPERTIES;
/** How much more a match in a name weighs than one in running text, and a whole word than the beginning of one. */
const NAME_WEIGHT = 8;
const WHOLE_WORD_WEIGHT = 2;

const PASSAGES = SEARCHABLE_LABELS.map((label) => {
  const values = searchedProperties(label).map((property) => valueOf(property, 'node'));
  return `WHEN node:${quoted(label)} THEN [${values.join(', ')}]`;
});

/** How many hits are ranked at least, and how many times more where a page ends beyond them. */
const LEAST_RANKED = 128;
const RANKED_GROWTH = 8;

const RANKED = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $ranked}) YIELD node, score`;
const HITS =
  `${RANKED} WITH node, score SKIP $skip WHERE NOT right(node.id, ${END_OF_ID}) IN $given` +
  ' WITH node, score LIMIT $limit RETURN labels(node)[0], node.id, score';
const FIRST_HITS = `${RANKED} WITH node, score LIMIT $limit RETURN labels(node)[0], node.id, score`;
const COUNT = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query) YIELD node RETURN count(*)`;
const HIGHLIGHTED = `, CASE ${PASSAGES.join(' ')} END`;

/** One page of hits, best first; a text without a word finds nothing. */
export async function readSearchPage(
  connection: Neo4jConnection,
  statements: SelectionStatements,
  query: SearchQuery,
): Promise<Page<SearchHit>> {
  const { size } = pageSize({ first: query.first });
  const words = searchWords(query.text);
  const place = decodeSearchCursor(query.after, words);
  const labels = query.labels.map((label) => definitionOf(label).label);
  if (words.length === 0 || labels.length === 0) return { items: [], hasNextPage: false, hasPreviousPage: false };
  const { nodes, isHighlightWanted = true } = query;
  const selected = nodes === undefined || nodes.length === 0 ? null : statements.ofNodes(nodes, 'node');
  const wanted = `${isHighlightWanted ? HIGHLIGHTED : ', null'}${selected === null ? '' : `, ${selected.cypher}`}`;
  const ranking = new Ranking(connection, wanted, selected?.parameters ?? {});
  const rows = await ranking.read(words, labels, place, size + 1);
  const hits = rows.slice(0, size).map((row) => ({
    ...decodeHit(row, words),
    selected: selected?.decode(row[4]) ?? null,
  }));
  const items = hits.map((node, position) => ({
    node,
    get cursor() {
      return encodeSearchCursor(placeAfter(place, hits.slice(0, position + 1)), words);
    },
  }));
  return { items, hasNextPage: rows.length > size, hasPreviousPage: place.offset > 0 };
}

/**
 * The place after some hits that follow another. The index gives equally good hits in an order that depends on how many it is
 * asked for and on when they were written, so those that were given already are known by name.
 */
function placeAfter({ offset, given }: SearchPlace, hits: readonly Pick<SearchHit, 'id' | 'score'>[]): SearchPlace {
  const best = hits.findIndex(({ score }) => score === hits.at(-1)!.score);
  const named = hits.slice(best).map(({ id }) => id.slice(-END_OF_ID));
  return { offset: offset + hits.length, given: best === 0 ? [...given, ...named] : named };
}

/**
 * All hits in their order: first those that have all words whole, then those that have the last one only as the beginning
 * of another: what a short beginning is in takes the index longer to find than what a word is in.
 */
class Ranking {
  /** @param wanted what is returned of each hit besides its label, id and score */
  constructor(
    private readonly connection: Neo4jConnection,
    private readonly wanted: string,
    private readonly parameters: Parameters,
  ) {}

  /** So many hits after a place, each a row. */
  async read(
    words: readonly string[],
    labels: readonly NodeLabel[],
    { offset, given }: SearchPlace,
    limit: number,
  ): Promise<Row[]> {
    const query = luceneQuery(words, labels);
    const before = offset - given.length;
    const whole = await this.hits(query.whole, { skip: before, given, limit }, (score) => 1 + score);
    if (whole.length === limit) return whole;
    const count = whole.length > 0 || offset === 0 ? offset + whole.length : await this.count(query.whole);
    const cut = { skip: Math.max(0, before - count), given, limit: limit - whole.length };
    return [...whole, ...(await this.hits(query.begun, cut, (score) => score / (1 + score)))];
  }

  /** @param scoreOf from the index's score of a hit, in an order that holds for all hits */
  private async hits(
    query: string,
    { skip, given, limit }: { skip: number; given: readonly string[]; limit: number },
    scoreOf: (score: number) => number,
  ): Promise<Row[]> {
    const isFirst = skip === 0 && given.length === 0;
    const statement = `${isFirst ? FIRST_HITS : HITS}${this.wanted}`;
    const rows = await this.connection.read(statement, {
      ...this.parameters,
      query,
      ranked: int(rankedFor(skip + given.length + limit)),
      limit: int(limit),
      ...(!isFirst && { skip: int(skip), given }),
    });
    return rows.map(([label, id, score, ...wanted]) => [label, id, scoreOf(score as number), ...wanted]);
  }

  private async count(query: string): Promise<number> {
    const [row] = await this.connection.read(COUNT, { query });
    return row![0] as number;
  }
}

/** How many hits are ranked for the first `count`: the same for many pages, so that equally good ones mostly keep their order. */
function rankedFor(count: number): number {
  let ranked = LEAST_RANKED;
  while (ranked < count) ranked *= RANKED_GROWTH;
  return ranked;
}

/**
 * What finds nodes with all words, in names or texts: the last one `whole`, or only as the beginning of another. Words hold
 * letters, numbers and marks only, none of which Lucene reads as syntax, and its operators are upper-case where the words are
 * folded.
 */
function luceneQuery(words: readonly string[], labels: readonly NodeLabel[]): { whole: string; begun: string } {
  const last = words.at(-1)!;
  const isWhole = (word: string) =>
    `(${NAMES}:${word}^${NAME_WEIGHT * WHOLE_WORD_WEIGHT} ${TEXTS}:${word}^${WHOLE_WORD_WEIGHT})`;
  const areAll = SEARCHABLE_LABELS.every((label) => labels.includes(label));
  const required = [
    ...(areAll ? [] : [`+${LABEL}:(${labels.join(' ')})^0`]),
    ...words.slice(0, -1).map((word) => `+${isWhole(word)}`),
  ];
  return {
    whole: [...required, `+${isWhole(last)}`].join(' '),
    begun: [...required, `+(${NAMES}:${last}*^${NAME_WEIGHT} ${TEXTS}:${last}*) -${isWhole(last)}`].join(' '),
  };
}

function decodeHit([stored, id, score, values]: Row, words: readonly string[]): Omit<SearchHit, 'selected'> {
  const label = stored as NodeLabel;
  const hit = { label, id: fromStorage(id as string), score: score as number };
  if (values === null) return { ...hit, highlight: '' };
  const passages = searchedProperties(label).flatMap(({ definition }, position) =>
    passagesOf(decodeValue((values as Row)[position], definition)),
  );
  return { ...hit, highlight: highlight(passages, words) };
}

function searchedProperties(label: NodeLabel) {
  const { names, texts } = SEARCHABLE[label];
  return [...names, ...texts].map((name) => PROPERTIES[label].find(({ field }) => field === name)!);
}

/** A list of names is as many passages. */
function passagesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((passage) => typeof passage === 'string');
}
