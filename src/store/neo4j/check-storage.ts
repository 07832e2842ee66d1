import { type Neo4jConnection } from './neo4j-connection.ts';
import { anyOf, SEARCH_INDEX } from './neo4j-names.ts';
import { neo4jStatements, SEARCH_PROPERTIES, SEARCHABLE_LABELS } from './neo4j-schema.ts';
import { WRONG_PAIRS } from './speaker-events.ts';
import { WRONG_COPIES } from './statement-copies.ts';

/** Long enough to walk the full-text index of a large graph. Milliseconds. */
const DEADLINE = 600_000;

const NAMES = neo4jStatements().map((statement) => /(?:CONSTRAINT|INDEX) (\w+) IF/.exec(statement)![1]!);

/**
 * Whether all constraints and indexes are there and online, every searchable node is in the full-text index, relationships
 * copy what their nodes hold, and who spoke about which events is what the statements say.
 */
export async function checkStorage(connection: Neo4jConnection): Promise<string[]> {
  const states = new Map(
    (await connection.read('SHOW INDEXES YIELD name, state RETURN name, state')) as [string, string][],
  );
  const broken = NAMES.filter((name) => states.get(name) !== 'ONLINE').map(
    (name) => `the index ${name} is ${states.get(name)?.toLowerCase() ?? 'not there'}`,
  );
  const missing = states.get(SEARCH_INDEX) === 'ONLINE' ? await missingFromSearch(connection) : [];
  return [...broken, ...missing, ...(await wrongCopies(connection)), ...(await wrongPairs(connection))];
}

async function wrongCopies(connection: Neo4jConnection): Promise<string[]> {
  const [row] = await connection.read(WRONG_COPIES, {}, DEADLINE);
  const [wrong] = row as [number];
  return wrong === 0 ? [] : [`${wrong} relationships hold another date, speaker or id than their nodes`];
}

async function wrongPairs(connection: Neo4jConnection): Promise<string[]> {
  const [row] = await connection.read(WRONG_PAIRS, {}, DEADLINE);
  const [wrong] = row as [number];
  return wrong === 0 ? [] : [`of who spoke about which events ${wrong} pairs are wrong`];
}

async function missingFromSearch(connection: Neo4jConnection): Promise<string[]> {
  const [row] = await connection.read(
    `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $all) YIELD node WITH count(node) AS indexed` +
      ` CALL () { MATCH (n:${anyOf(SEARCHABLE_LABELS)}) RETURN count(n) AS searchable } RETURN indexed, searchable`,
    { all: `${SEARCH_PROPERTIES.label}:(${SEARCHABLE_LABELS.join(' ')})` },
    DEADLINE,
  );
  const [indexed, searchable] = row as [number, number];
  if (indexed === searchable) return [];
  return [`the full-text index holds ${indexed} nodes of the ${searchable} that can be searched`];
}
