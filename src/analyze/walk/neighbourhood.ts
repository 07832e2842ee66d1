import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type GraphView } from '../../store/graph-view.ts';

import { farEnd, strengthOf, typesBetween, WALKED_LABELS } from './walk-options.ts';

/** What lies around a node. */
export interface NeighbourhoodQuery {
  id: string;
  depth: 1 | 2;
  /** The labels to walk to and through; default: all but mentions and runs. */
  kinds?: readonly NodeLabel[];
  /** How many nodes in all, nearest first. */
  first: number;
  /** How many of its neighbours each node leads to. */
  perNode: number;
}

/** A node of a neighbourhood. */
export interface Neighbour {
  id: string;
  /** Steps from the centre. */
  distance: number;
}

export interface Neighbourhood {
  /** By distance, then by how much leads to them. The centre is not among them. */
  neighbours: Neighbour[];
  /** What joins them with each other and with the centre, as far as it was met on the way. */
  relationships: Relationship[];
  /** Whether there are more than are given. */
  isComplete: boolean;
}

/** Relationships of one type and direction looked at: the strongest among so many are kept. */
const CANDIDATES = { 1: 500, 2: 50 } as const;
/** Parallel relationships can be many: one for each article. */
const MOST_RELATIONSHIPS_PER_NODE = 5;

/**
 * Walks one or two steps from a node, to its best-joined neighbours: those with the most relationships to the node, then
 * those with the strongest evidence. A node that is not there has no neighbours.
 */
export async function neighbourhood(view: GraphView, query: NeighbourhoodQuery): Promise<Neighbourhood> {
  const { id: centre, depth, first, perNode, kinds = WALKED_LABELS } = query;
  const types = typesBetween(kinds);
  const met: Relationship[] = [];
  const distances = new Map<string, number>([[centre, 0]]);
  let isComplete = true;
  let frontier = [centre];

  for (let distance = 1; distance <= depth; distance++) {
    const size = CANDIDATES[distance as 1 | 2];
    const lists = await view.neighbours(frontier, { types, first: size });
    const next: string[] = [];
    frontier.forEach((id, position) => {
      const reachable = lists[position]!.filter((relationship) => kinds.includes(farEnd(relationship, id).label));
      const ranked = rankNeighbours(reachable, id);
      if (ranked.length > perNode || isCut(lists[position]!, id, size)) isComplete = false;
      met.push(...reachable);
      for (const other of ranked.slice(0, perNode)) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    });
    frontier = next;
  }

  distances.delete(centre);
  const neighbours = [...distances].slice(0, first).map(([id, distance]) => ({ id, distance }));
  if (neighbours.length < distances.size) isComplete = false;
  const kept = new Set([centre, ...neighbours.map(({ id }) => id)]);
  const relationships = distinct(met.filter(({ from, to }) => kept.has(from) && kept.has(to)));
  const most = MOST_RELATIONSHIPS_PER_NODE * first;
  if (relationships.length > most) isComplete = false;
  return { neighbours, relationships: relationships.slice(0, most), isComplete };
}

function rankNeighbours(relationships: readonly Relationship[], id: string): string[] {
  const others = new Map<string, { count: number; strength: number }>();
  for (const relationship of relationships) {
    const other = farEnd(relationship, id).id;
    const known = others.get(other) ?? { count: 0, strength: 0 };
    others.set(other, {
      count: known.count + 1,
      strength: Math.max(known.strength, strengthOf(relationship)),
    });
  }
  return [...others]
    .sort(([a, left], [b, right]) => right.count - left.count || right.strength - left.strength || (a < b ? -1 : 1))
    .map(([other]) => other);
}

/** Whether any type and direction may have more than were given. */
function isCut(relationships: readonly Relationship[], id: string, size: number): boolean {
  const counts = new Map<string, number>();
  for (const { type, from } of relationships) {
    const key = `${type} ${from === id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= size);
}

function distinct(relationships: readonly Relationship[]): Relationship[] {
  const byKey = new Map(relationships.map((one) => [[one.type, one.from, one.to, one.articleId].join(' '), one]));
  return [...byKey.values()];
}
