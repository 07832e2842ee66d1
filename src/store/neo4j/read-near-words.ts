import { int } from 'neo4j-driver';

import { allowedTypos, type IndexedWord, nearestWord, typosBetween } from '../near-words.ts';
import { type Neo4jConnection } from './neo4j-connection.ts';
import { SEARCH_INDEX } from './neo4j-names.ts';
import { SEARCH_PROPERTIES } from './neo4j-schema.ts';

const { names: NAMES, texts: TEXTS } = SEARCH_PROPERTIES;

/** Nodes read at once, and how often: each time those without the words that were found before. */
const NODES = 20;
const ROUNDS = 10;

const FOUND = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $limit}) YIELD node`;
const WORDS =
  `${FOUND} UNWIND split(coalesce(node.${NAMES}, '') + ' ' + coalesce(node.${TEXTS}, ''), ' ') AS word` +
  ` RETURN DISTINCT word`;
const COUNT = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query) YIELD node RETURN count(node)`;

/** A word in names or texts; words hold letters, numbers and marks only, none of which Lucene reads as syntax. */
function inAnyField(term: string): string {
  return `(${NAMES}:${term} ${TEXTS}:${term})`;
}

/** For each word itself where it occurs (the last also as a beginning), else the nearest word of the index or null. */
export async function readNearWords(connection: Neo4jConnection, words: readonly string[]): Promise<(string | null)[]> {
  return Promise.all(
    words.map(async (word, at) => {
      const query = inAnyField(word) + (at === words.length - 1 ? ` ${inAnyField(`${word}*`)}` : '');
      const found = await connection.read(`${FOUND} RETURN 1`, { query, limit: int(1) });
      if (found.length > 0) return word;
      return allowedTypos(word) === 0 ? null : nearestWord(word, await wordsNear(connection, word));
    }),
  );
}

/** Lucene finds nodes, not words, so the words are picked out of them; it counts a little less strictly than we do. */
async function wordsNear(connection: Neo4jConnection, typed: string): Promise<IndexedWord[]> {
  const near = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const without = [...near].map((word) => ` -${inAnyField(word)}`).join('');
    const query = `+${inAnyField(`${typed}~${allowedTypos(typed)}`)}${without}`;
    const words = (await connection.read(WORDS, { query, limit: int(NODES) })).map(([word]) => String(word));
    const found = words.filter((word) => typosBetween(typed, word) < Infinity);
    if (found.length === 0) break;
    found.forEach((word) => near.add(word));
  }
  return Promise.all([...near].map(async (word) => ({ word, count: await countOf(connection, word) })));
}

async function countOf(connection: Neo4jConnection, word: string): Promise<number> {
  const [row] = await connection.read(COUNT, { query: inAnyField(word) });
  return Number(row![0]);
}
