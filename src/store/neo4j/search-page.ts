import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';

import { type Page, type SearchHit, type SearchQuery } from '../graph-view.ts';
import { definitionOf } from '../node-fields.ts';
import { pageSize } from '../page-size.ts';
import { decodeSearchCursor, encodeSearchCursor } from '../search-cursor.ts';
import { highlight } from '../search-highlight.ts';
import { searchWords } from '../search-words.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { fromStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
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

const STATEMENT =
  `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $ranked}) YIELD node, score` +
  ' WITH node, score ORDER BY score DESC, node.id SKIP $skip LIMIT $limit' +
  ' RETURN labels(node)[0], node.id, score';
const HIGHLIGHTED = `, CASE ${PASSAGES.join(' ')} END`;

/** One page of hits, best first; a text without a word finds nothing. */
export async function readSearchPage(
  connection: Neo4jConnection,
  statements: SelectionStatements,
  query: SearchQuery,
): Promise<Page<SearchHit>> {
  const { size } = pageSize({ first: query.first });
  const words = searchWords(query.text);
  const offset = query.after === undefined ? 0 : decodeSearchCursor(query.after, words);
  const labels = query.labels.map((label) => definitionOf(label).label);
  if (words.length === 0 || labels.length === 0) return { items: [], hasNextPage: false, hasPreviousPage: false };
  const { nodes, isHighlightWanted = true } = query;
  const selected = nodes === undefined || nodes.length === 0 ? null : statements.ofNodes(nodes, 'node');
  const statement = `${STATEMENT}${isHighlightWanted ? HIGHLIGHTED : ', null'}${selected === null ? '' : `, ${selected.cypher}`}`;
  const rows = await connection.read(statement, {
    ...selected?.parameters,
    query: luceneQuery(words, labels),
    ranked: int(rankedFor(offset + size + 1)),
    skip: int(offset),
    limit: int(size + 1),
  });
  const items = rows.slice(0, size).map((row, position) => ({
    node: { ...decodeHit(row, words), selected: selected?.decode(row[4]) ?? null },
    cursor: encodeSearchCursor(offset + position + 1, words),
  }));
  return { items, hasNextPage: rows.length > size, hasPreviousPage: offset > 0 };
}

/**
 * How many hits are ranked for the first `count`. Which of equally good hits the index gives, and in what order, depends on
 * how many it is asked for: so it is asked for the same number for many pages, and these are put in order by id.
 */
function rankedFor(count: number): number {
  let ranked = LEAST_RANKED;
  while (ranked < count) ranked *= RANKED_GROWTH;
  return ranked;
}

/**
 * All words must occur, in names or texts, the last one as a prefix. Words hold letters, numbers and marks only, none of
 * which Lucene reads as syntax, and its operators are upper-case where the words are folded.
 */
function luceneQuery(words: readonly string[], labels: readonly NodeLabel[]): string {
  const required = words.map((word, index) => {
    const forms = [`${NAMES}:${word}^${NAME_WEIGHT * WHOLE_WORD_WEIGHT}`, `${TEXTS}:${word}^${WHOLE_WORD_WEIGHT}`];
    if (index === words.length - 1) forms.push(`${NAMES}:${word}*^${NAME_WEIGHT}`, `${TEXTS}:${word}*`);
    return `+(${forms.join(' ')})`;
  });
  return `+${LABEL}:(${labels.join(' ')})^0 ${required.join(' ')}`;
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
