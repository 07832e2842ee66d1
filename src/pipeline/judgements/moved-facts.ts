import { type Relationship } from '../../model/relationship.ts';

import { type GraphChange } from '../../graph/graph-change.ts';

import { type GraphView } from '../../store/graph-view.ts';

/** Relationships that can rest on public facts. */
const PUBLIC = ['HOLDS_ROLE', 'LOCATED_IN'] as const;

/** The public facts that have to be put anew where entities become others. */
export interface MovedFacts {
  /** Whose public facts. */
  factsOf: string[];
  clearRelationships: GraphChange['clearRelationships'];
  /** What is cleared with them and stays as it is. */
  kept: Relationship[];
}

/**
 * Finds the public facts at some entities.
 *
 * @param ids entities as the graph shows them
 * @param renewed articles that are put anew, whose own facts come with them
 */
export async function movedFacts(
  ids: readonly string[],
  renewed: ReadonlySet<string>,
  view: GraphView,
): Promise<MovedFacts> {
  const facts: MovedFacts = { factsOf: [], clearRelationships: [], kept: [] };
  for (const type of PUBLIC) {
    const out = (await view.relationships(type, 'OUT', ids)).flat();
    const into = (await view.relationships(type, 'IN', ids)).flat();
    const all = [...out, ...into];
    if (all.length === 0) continue;
    facts.clearRelationships.push({ type, touching: [...ids] });
    for (const relationship of all) {
      if (relationship.articleId === null) facts.factsOf.push(relationship.from, relationship.to);
      else if (!renewed.has(relationship.articleId)) facts.kept.push(relationship);
    }
  }
  return { ...facts, factsOf: [...new Set(facts.factsOf)].sort() };
}
