import { NODE_LABELS } from '../../model/node-label.ts';

import { ARTICLE_BOUND_LABELS } from '../node-fields.ts';
import { toStorage } from '../storage-text.ts';
import { type Run } from './neo4j-connection.ts';
import { anyOf, quoted } from './neo4j-names.ts';
import { removeRecords } from './put-records.ts';
import { asEnds, removeRelationshipsOnArticles } from './remove-relationships.ts';
import { leaveOutStatementsOfNodes } from './speaker-events.ts';
import { DEPENDENT_LABELS, type End, type TouchedNodes } from './touched-nodes.ts';

const OF_ARTICLES = [
  'MATCH (n:`Article`) WHERE n.id IN $ids RETURN n',
  ...ARTICLE_BOUND_LABELS.map((label) => `MATCH (n:${quoted(label)}) WHERE n.articleId IN $ids RETURN n`),
].join(' UNION ');

const OF_ANY_LABEL = NODE_LABELS.map((label) => `MATCH (n:${quoted(label)}) WHERE n.id IN $ids RETURN n`).join(
  ' UNION ',
);

/** Removes articles with all that rests on them alone; returns how many nodes went. */
export async function removeArticles(run: Run, ids: readonly string[], touched: TouchedNodes): Promise<number> {
  if (ids.length === 0) return 0;
  const stored = ids.map(toStorage);
  await removeRelationshipsOnArticles(run, stored, touched);
  await removeRecords(run, stored);
  return removeWithPairs(run, `CALL () { ${OF_ARTICLES} }`, stored, touched);
}

/** Removes nodes of any label with every relationship that touches them; returns how many there were. */
export async function removeNodes(run: Run, ids: readonly string[], touched: TouchedNodes): Promise<number> {
  if (ids.length === 0) return 0;
  return removeWithPairs(run, `CALL () { ${OF_ANY_LABEL} }`, ids.map(toStorage), touched);
}

async function removeWithPairs(run: Run, find: string, ids: readonly string[], touched: TouchedNodes): Promise<number> {
  await leaveOutStatementsOfNodes(run, find, ids, touched);
  return removeFound(run, find, ids, touched);
}

/**
 * Removes the nodes that a clause finds as `n`, with their relationships. What depends on these, and the statements of
 * removed speakers, are added to `touched`. None of them may be an end of `MADE` or `ABOUT` that pairs of speakers and events
 * count.
 *
 * @param find reads `$ids`
 */
export async function removeFound(
  run: Run,
  find: string,
  ids: readonly string[],
  touched: TouchedNodes,
): Promise<number> {
  const [row] = await run(
    `${find} WITH collect(n) AS gone` +
      ` CALL (gone) { CALL (gone) { UNWIND gone AS n MATCH (n)--(other:${anyOf(DEPENDENT_LABELS)}) RETURN other` +
      ` UNION UNWIND gone AS n MATCH (n)-[:\`MADE\`]->(other) RETURN other }` +
      ' RETURN collect([labels(other)[0], other.id]) AS ends }' +
      ' FOREACH (n IN gone | DETACH DELETE n) RETURN size(gone), ends',
    { ids },
  );
  const [removed, ends] = row as [number, End[]];
  touched.addAll(asEnds(ends));
  return removed;
}
