import { int } from 'neo4j-driver';

import { type NodeLabel } from '../../model/node-label.ts';

import { checkCoSpeakers, CO_SPEAKER_LABELS, type CoSpeaker, type CoSpeakerQuery } from '../co-speaker-query.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection } from './neo4j-connection.ts';
import { anyOf, quoted, SPOKE_ABOUT } from './neo4j-names.ts';
import { type SelectionStatements } from './selection-statements.ts';

const SPEAKERS = anyOf(CO_SPEAKER_LABELS);
const PAIR = `[:${quoted(SPOKE_ABOUT)}]`;

/**
 * Neither are ids read of those who cannot be among the first: each number of events is somebody's, so the first have one of
 * the `$first` highest.
 */
const STATEMENT_TEXT =
  `MATCH (p:${SPEAKERS}) WHERE p.id = $id MATCH (p)-${PAIR}->()<-${PAIR}-(n) WITH n, count(*) AS shared WHERE n:${SPEAKERS}` +
  ' WITH shared, collect(n) AS those ORDER BY shared DESC LIMIT $first UNWIND those AS n' +
  ' WITH n, shared ORDER BY shared DESC, n.id LIMIT $first RETURN labels(n)[0], n.id, shared';

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
