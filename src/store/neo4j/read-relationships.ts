import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { anyOf, COPIES, OWN_LABELS, quoted } from './neo4j-names.ts';
import { hasCopies } from './statement-copies.ts';

const labelOf = (alias: string) =>
  `CASE WHEN ${alias}:${OWN_LABELS.missing} THEN ${alias}.label ELSE labels(${alias})[0] END`;

/** What {@link decodeRelationship} takes of a relationship, given by its name and those of its ends. */
export function relationshipList(relationship: string, from: string, to: string): string {
  return `[${labelOf(from)}, ${from}.id, ${labelOf(to)}, ${to}.id, properties(${relationship})]`;
}

/** The same of the relationship `r` from `a` to `b`. */
export const RELATIONSHIP_LIST = relationshipList('r', 'a', 'b');

/** The relationships of a type at each of some nodes, each list ordered by the other end's id. */
export async function readRelationships(
  connection: Neo4jConnection,
  type: RelationshipType,
  direction: 'OUT' | 'IN',
  ids: readonly string[],
): Promise<Relationship[][]> {
  if (!RELATIONSHIP_TYPES.includes(type)) {
    throw new OnRecordError('BAD_USER_INPUT', `there is no relationship type ${JSON.stringify(type)}`, {
      where: 'type',
    });
  }
  const [here, there, labels] =
    direction === 'OUT'
      ? (['a', 'b', RELATIONSHIP_DEFINITIONS[type].from] as const)
      : (['b', 'a', RELATIONSHIP_DEFINITIONS[type].to] as const);
  const rows = await connection.read(
    `MATCH (${here}:${anyOf([...labels, OWN_LABELS.missing])}) WHERE ${here}.id IN $ids` +
      ` MATCH (a)-[r:${quoted(type)}]->(b) RETURN ${RELATIONSHIP_LIST} ORDER BY ${here}.id, ${there}.id, r.articleId`,
    { ids: [...new Set(ids)].map(toStorage) },
  );
  const byNode = new Map<string, Relationship[]>(ids.map((id) => [id, []]));
  for (const [row] of rows) {
    const relationship = decodeRelationship(type, row as Row);
    byNode.get(direction === 'OUT' ? relationship.from : relationship.to)!.push(relationship);
  }
  return ids.map((id) => [...byNode.get(id)!]);
}

export function decodeRelationship(type: RelationshipType, row: Row): Relationship {
  const [fromLabel, from, toLabel, to, stored] = row as [NodeLabel, string, NodeLabel, string, Record<string, unknown>];
  const ends = { fromLabel, from: fromStorage(from), toLabel, to: fromStorage(to) };
  return relationshipBetween(type, ends, stored);
}

/** A relationship between ends that are known, from its properties. */
export function relationshipBetween(
  type: RelationshipType,
  ends: Pick<Relationship, 'fromLabel' | 'from' | 'toLabel' | 'to'>,
  stored: Record<string, unknown>,
): Relationship {
  const { articleId, ...properties } = stored;
  if (hasCopies(type)) for (const copy of Object.values(COPIES)) delete properties[copy];
  const article = fromStorage(articleId as string);
  return {
    type,
    ...ends,
    articleId: article === '' ? null : article,
    properties: { ...NULLS[type], ...decodeProperties(properties) },
  };
}

function decodeProperties(stored: Record<string, unknown>): Relationship['properties'] {
  const decoded = Object.entries(stored).map(([name, value]) => [
    name,
    typeof value === 'string' ? fromStorage(value) : value,
  ]);
  return Object.fromEntries(decoded) as Relationship['properties'];
}

/** Neo4j keeps no nulls. */
const NULLS = Object.fromEntries(
  RELATIONSHIP_TYPES.map((type) => {
    const { fields } = RELATIONSHIP_DEFINITIONS[type];
    const nullable = Object.keys(fields).filter((name) => fields[name]!.nullable === true);
    return [type, Object.fromEntries(nullable.map((name) => [name, null]))];
  }),
) as Record<RelationshipType, Record<string, null>>;
