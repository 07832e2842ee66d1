import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';

import { checkCoSpeakers, CO_SPEAKER_LABELS, type CoSpeaker, type CoSpeakerQuery } from '../co-speaker-query.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection } from './neo4j-connection.ts';
import { anyOf, quoted } from './neo4j-names.ts';
import { type SelectionStatements } from './selection-statements.ts';

const SPEAKERS = anyOf(CO_SPEAKER_LABELS);
const [MADE, STATEMENT, ABOUT, EVENT] = ['MADE', 'Statement', 'ABOUT', 'Event'].map(quoted);

const STATEMENT_TEXT =
  `MATCH (p:${SPEAKERS}) WHERE p.id = $id MATCH (p)-[:${MADE}]->(:${STATEMENT})-[:${ABOUT}]->(e:${EVENT})` +
  ` WITH DISTINCT p, e MATCH (e)<-[:${ABOUT}]-(s:${STATEMENT}) MATCH (s)<-[:${MADE}]-(n:${SPEAKERS}) WHERE n <> p` +
  ' WITH n, count(DISTINCT e) AS shared ORDER BY shared DESC, n.id LIMIT $first' +
  ' RETURN labels(n)[0], n.id, shared';

/** Who spoke about the same events as someone, those with the most events first, then by id. */
export async function readCoSpeakers(
  connection: Neo4jConnection,
  statements: SelectionStatements,
  query: CoSpeakerQuery,
): Promise<CoSpeaker[]> {
  checkCoSpeakers(query);
  const { cypher, parameters, decode } = statements.ofNodes(query.nodes, 'n');
  const rows = await connection.read(`${STATEMENT_TEXT}, ${cypher}`, {
    ...parameters,
    id: toStorage(query.id),
    first: int(query.first),
  });
  return rows.map(([label, id, eventCount, selected]) => ({
    label: label as NodeLabel,
    id: fromStorage(id as string),
    eventCount: eventCount as number,
    selected: decode(selected),
  }));
}
