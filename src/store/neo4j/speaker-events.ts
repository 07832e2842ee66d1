import { type RelationshipType } from '../../model/definition.ts';

import { CO_SPEAKER_LABELS } from '../co-speaker-query.ts';
import { inBatches } from './in-batches.ts';
import { type Run } from './neo4j-connection.ts';
import { anyOf, JOINING, OWN_LABELS, quoted, SPOKE_ABOUT } from './neo4j-names.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** The types that join a speaker and an event in a statement, and at which end that is. */
export const STATEMENT_END: Partial<Record<RelationshipType, 'from' | 'to'>> = { MADE: 'to', ABOUT: 'from' };

const [MADE, ABOUT, EVENT, STATEMENT, MISSING] = ['MADE', 'ABOUT', 'Event', 'Statement', OWN_LABELS.missing].map(
  quoted,
);
const PAIR = `[k:${quoted(SPOKE_ABOUT)}]`;
const COUNT = `k.${quoted(JOINING)}`;

/** The labels at which pairs start and end; a stand-in counts as what it stands for. */
const STARTS = anyOf([...CO_SPEAKER_LABELS, OWN_LABELS.missing]);
const SPEAKERS = CO_SPEAKER_LABELS.map((label) => `'${label}'`).join(', ');
const IS_SPEAKER = `(p:${anyOf(CO_SPEAKER_LABELS)} OR (p:${MISSING} AND p.label IN [${SPEAKERS}]))`;
const IS_EVENT = `(e:${EVENT} OR (e:${MISSING} AND e.label = 'Event'))`;

const BY = `(p)-[:${MADE}]->(s:${STATEMENT})`;
const OF = `(s)-[:${ABOUT}]->(e)`;

/** Every speaker and event that some statements join, and how many of these do. */
const JOINED =
  `UNWIND $ids AS id MATCH (s:${STATEMENT} {id: id}) MATCH ${BY} WHERE ${IS_SPEAKER} MATCH ${OF} WHERE ${IS_EVENT}` +
  ' WITH DISTINCT s, p, e WITH p, e, count(*) AS joining';
const COUNT_IN = `${JOINED} MERGE (p)-${PAIR}->(e) ON CREATE SET ${COUNT} = joining ON MATCH SET ${COUNT} = ${COUNT} + joining`;
const LEAVE_OUT =
  `${JOINED} MATCH (p)-${PAIR}->(e) WITH k, ${COUNT} - joining AS others` +
  ' FOREACH (gone IN CASE WHEN others > 0 THEN [] ELSE [k] END | DELETE gone)' +
  ` FOREACH (kept IN CASE WHEN others > 0 THEN [k] ELSE [] END | SET kept.${quoted(JOINING)} = others)`;

/**
 * To be called before `MADE` or `ABOUT` of some statements change: until {@link countStatements} the pairs of speakers and
 * events are those that all other statements give. So it does not matter how those change, how often and in which order,
 * and what is removed together with its statements has no pairs any more.
 *
 * @param ids as they are stored
 */
export async function leaveOutStatements(run: Run, ids: Iterable<string>, touched: TouchedNodes): Promise<void> {
  for (const batch of inBatches(touched.leaveOut(ids))) await run(LEAVE_OUT, { ids: batch });
}

/** The same before nodes are removed, for all statements that lose one. @param find finds these as `n`, by `$ids` */
export async function leaveOutStatementsOfNodes(
  run: Run,
  find: string,
  ids: readonly string[],
  touched: TouchedNodes,
): Promise<void> {
  const rows = await run(
    `${find} CALL (n) { RETURN n AS s UNION MATCH (n)-[:${MADE}]->(s) RETURN s UNION MATCH (n)<-[:${ABOUT}]-(s) RETURN s }` +
      ` WITH DISTINCT s WHERE s:${STATEMENT} RETURN s.id`,
    { ids },
  );
  await leaveOutStatements(run, rows.map(firstText), touched);
}

/** The same before relationships of a type are removed. @param find finds these as `r`, by `$ids` */
export async function leaveOutStatementsOfRelationships(
  run: Run,
  type: RelationshipType,
  find: string,
  ids: readonly string[],
  touched: TouchedNodes,
): Promise<void> {
  const end = STATEMENT_END[type];
  if (end === undefined) return;
  const statement = end === 'from' ? 'startNode(r)' : 'endNode(r)';
  const rows = await run(`${find} WITH DISTINCT ${statement} AS s WHERE s:${STATEMENT} RETURN s.id`, { ids });
  await leaveOutStatements(run, rows.map(firstText), touched);
}

/** Has the pairs count, as they are now, the statements that were left out and those that are new. */
export async function countStatements(run: Run, touched: TouchedNodes): Promise<void> {
  for (const batch of inBatches(touched.uncounted())) await run(COUNT_IN, { ids: batch });
}

/** Makes the pairs of some speakers anew. @param ids as they are stored */
export async function recountSpeakers(run: Run, ids: readonly string[]): Promise<void> {
  const speakers = `MATCH (p:${STARTS}) WHERE p.id IN $ids`;
  await run(`${speakers} MATCH (p)-${PAIR}->() DELETE k`, { ids });
  await run(
    `${speakers} AND ${IS_SPEAKER} MATCH ${BY} MATCH ${OF} WHERE ${IS_EVENT}` +
      ` WITH DISTINCT s, p, e WITH p, e, count(*) AS joining CREATE (p)-[:${quoted(SPOKE_ABOUT)} {${quoted(JOINING)}: joining}]->(e)`,
    { ids },
  );
}

/** The next speakers by id, each with how many statements it made. Reads `$after` and `$size`. */
export const NEXT_SPEAKERS =
  `MATCH (p:${STARTS}) WHERE p.id > $after AND EXISTS { (p)-[:${MADE}]->() } WITH p ORDER BY p.id LIMIT $size` +
  ` RETURN p.id, COUNT { (p)-[:${MADE}]->() }`;

/** Counts the pairs that are missing, too many, there twice, or count other than their statements; one row. */
export const WRONG_PAIRS =
  `MATCH (p) WHERE EXISTS { (p)-[:${MADE}]->() } OR EXISTS { (p)-[:${quoted(SPOKE_ABOUT)}]->() } CALL (p) { CALL (p) {` +
  ` MATCH ${BY} WHERE ${IS_SPEAKER} MATCH ${OF} WHERE ${IS_EVENT}` +
  ' WITH DISTINCT s, e RETURN e, 1 AS joining, 0 AS counted, 0 AS pairs' +
  ` UNION ALL MATCH (p)-${PAIR}->(e) RETURN e, 0 AS joining, ${COUNT} AS counted, 1 AS pairs }` +
  ' WITH e, sum(joining) AS joining, sum(counted) AS counted, sum(pairs) AS pairs' +
  ' WHERE joining <> counted OR pairs <> 1 RETURN count(*) AS wrong } RETURN sum(wrong)';

function firstText([text]: readonly unknown[]): string {
  return text as string;
}
