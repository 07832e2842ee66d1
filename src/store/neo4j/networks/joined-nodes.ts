import { MIN_ABOUT_SCORE, type NetworkProjection } from '../../network-measures.ts';
import { anyOf, quoted } from '../neo4j-names.ts';

const SPEAKERS = anyOf(['Person', 'Organization']);
const [STATEMENT, EVENT] = ['Statement', 'Event'].map(quoted);
const [MADE, ABOUT, CONTRADICTS, TOOK_PART_IN] = ['MADE', 'ABOUT', 'CONTRADICTS', 'TOOK_PART_IN'].map(quoted);

const ABOUT_EVENTS = `coalesce(about.score, 1) >= ${MIN_ABOUT_SCORE}`;

/**
 * Statements without their RETURN that give two nodes `a` and `b` for each time that a network joins them, either way
 * round, without holding on to more than what one event has. Unnamed sources are no part of a network.
 */
export const JOINED_NODES: Record<NetworkProjection, string> = {
  WHO_SPEAKS_ABOUT_WHAT:
    `MATCH (b:${EVENT})<-[about:${ABOUT}]-(:${STATEMENT})<-[:${MADE}]-(a:${SPEAKERS})` + ` WHERE ${ABOUT_EVENTS}`,
  // Each pair of the speakers of an event once: each one with those that come after it.
  CO_SPEAKERS:
    `MATCH (e:${EVENT}) CALL (e) {` +
    ` MATCH (e)<-[about:${ABOUT}]-(:${STATEMENT})<-[:${MADE}]-(p:${SPEAKERS}) WHERE ${ABOUT_EVENTS}` +
    ' RETURN collect(DISTINCT p) AS speakers }' +
    ' UNWIND range(0, size(speakers) - 2) AS at WITH speakers[at] AS a, speakers[at + 1 ..] AS others' +
    ' UNWIND others AS b',
  CONTRADICTIONS:
    `MATCH (one:${STATEMENT})-[c:${CONTRADICTS}]->(other:${STATEMENT})` +
    ` WHERE coalesce(c.status, '') <> 'REJECTED'` +
    ` MATCH (a:${SPEAKERS})-[:${MADE}]->(one) MATCH (b:${SPEAKERS})-[:${MADE}]->(other) WHERE a <> b`,
  TOOK_PART: `MATCH (a:${SPEAKERS})-[:${TOOK_PART_IN}]->(b:${EVENT})`,
};
