import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { CURATED_LABELS } from '../../model/judgement.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { type GazetteerGraph } from '../../resolve/entities/gazetteer-graph.ts';

import { type GraphView } from '../../store/graph-view.ts';

type End = { type: RelationshipType; direction: 'OUT' | 'IN' };

const LABELS: readonly string[] = CURATED_LABELS;

/** Every way in which a relationship can start or end at an entity. */
const ENDS: readonly End[] = RELATIONSHIP_TYPES.flatMap((type) => {
  const { from, to } = RELATIONSHIP_DEFINITIONS[type];
  const ends: End[] = [];
  if (from.some((label) => LABELS.includes(label))) ends.push({ type, direction: 'OUT' });
  if (to.some((label) => LABELS.includes(label))) ends.push({ type, direction: 'IN' });
  return ends;
});

/**
 * Identifiers of all articles that something of an entity rests on: what names it, what speaks through it, and what reports
 * an event that it took part in or that happened there.
 *
 * @param ids entities as the graph shows them
 */
export async function touchingArticles(
  ids: readonly string[],
  { view, gazetteer }: { view: GraphView; gazetteer: GazetteerGraph },
): Promise<Set<string>> {
  const articles = new Set<string>();
  const events = new Set<string>();
  // A country speaks through its government without naming it.
  const all = [...new Set([...ids, ...ids.flatMap((id) => gazetteer.governed(id))])].sort();
  for (const { type, direction } of ENDS) {
    for (const { articleId, from, to } of (await view.relationships(type, direction, all)).flat()) {
      if (articleId !== null) articles.add(articleId);
      if (type === 'TOOK_PART_IN') events.add(to);
      if (type === 'AT') events.add(from);
    }
  }
  const covers = await view.relationships('COVERS', 'IN', [...events].sort());
  for (const { from } of covers.flat()) articles.add(from);
  return articles;
}
