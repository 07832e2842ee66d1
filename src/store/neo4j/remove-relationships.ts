import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { goesWithItsEnds } from '../goes-with-its-ends.ts';
import { type Row, type Run } from './neo4j-connection.ts';
import { anyOf, OWN_LABELS, quoted } from './neo4j-names.ts';
import { leaveOutStatementsOfRelationships } from './speaker-events.ts';
import { DEPENDENT_LABELS, type End, type TouchedNodes } from './touched-nodes.ts';

/** Deletes the relationships known as `r` and tells the ends that depend on them, and statements. */
const DELETE_AND_TELL =
  'WITH r, startNode(r) AS a, endNode(r) AS b DELETE r WITH collect(DISTINCT a) + collect(DISTINCT b) AS ends' +
  ` UNWIND ends AS end WITH DISTINCT end WHERE end:${anyOf([...DEPENDENT_LABELS, 'Statement'])} RETURN labels(end)[0], end.id`;

/** Removes the relationships of a type that start or end at one of some nodes. */
export async function clearRelationships(
  run: Run,
  type: RelationshipType,
  touching: readonly string[],
  touched: TouchedNodes,
): Promise<void> {
  if (!RELATIONSHIP_TYPES.includes(type)) {
    throw new OnRecordError('STORE_INCONSISTENT', `there is no relationship type ${JSON.stringify(type)}`);
  }
  const { from, to } = RELATIONSHIP_DEFINITIONS[type];
  const starts = `MATCH (n:${anyOf([...from, OWN_LABELS.missing])})-[r:${quoted(type)}]->() WHERE n.id IN $ids RETURN r`;
  const ends = `MATCH (n:${anyOf([...to, OWN_LABELS.missing])})<-[r:${quoted(type)}]-() WHERE n.id IN $ids RETURN r`;
  const find = `CALL () { ${starts} UNION ${ends} }`;
  await leaveOutStatementsOfRelationships(run, type, find, touching, touched);
  touched.addAll(asEnds(await run(`${find} ${DELETE_AND_TELL}`, { ids: touching })));
}

const ON_ARTICLES = RELATIONSHIP_TYPES.filter((type) => !goesWithItsEnds(type))
  .map((type) => `MATCH ()-[r:${quoted(type)}]->() WHERE r.articleId IN $ids RETURN r`)
  .join(' UNION ');

/** Removes the relationships that rest on one of some articles and do not go with the article's own nodes. */
export async function removeRelationshipsOnArticles(
  run: Run,
  articleIds: readonly string[],
  touched: TouchedNodes,
): Promise<void> {
  touched.addAll(asEnds(await run(`CALL () { ${ON_ARTICLES} } ${DELETE_AND_TELL}`, { ids: articleIds })));
}

/** Rows of label and id. */
export function asEnds(rows: readonly Row[]): End[] {
  return rows as End[];
}
