import { type RelationshipType } from '../../model/definition.ts';

import { type DistanceQuery } from '../distance-query.ts';
import { type NeighbourEnd, neighbourEnds } from '../neighbour-ends.ts';
import { hasMissing, keysOfIds, labelOfKey } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Nodes that a search visits at most: while it does, this process does nothing else. */
const MOST_VISITED = 200_000;

/** One of the two searches that meet. */
interface Side {
  visited: Set<number>;
  frontier: number[];
}

/**
 * How many relationships lie between two nodes, searched from both ends by their keys alone. Null: more than so many.
 * Undefined: one of the nodes is not there, relationships lead to nodes that are not, or too many nodes would be visited.
 */
export function readDistance(
  connection: SqliteConnection,
  { from, to, types, maxHops }: DistanceQuery,
): number | null | undefined {
  if (types.length === 0 || hasMissing(connection)) return undefined;
  const keys = keysOfIds(connection, [from, to]);
  const [start, end] = [keys.get(from), keys.get(to)];
  if (start === undefined || end === undefined) return undefined;
  const sides = [sideOf(start), sideOf(end)] as const;
  if (start === end) return 0;
  for (let hops = 1; hops <= maxHops; hops++) {
    const [near, far] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    const next: number[] = [];
    for (const key of reachedFrom(connection, near.frontier, types)) {
      if (far.visited.has(key)) return hops;
      if (near.visited.has(key)) continue;
      near.visited.add(key);
      next.push(key);
      if (near.visited.size + far.visited.size > MOST_VISITED) return undefined;
    }
    if (next.length === 0) return null;
    near.frontier = next;
  }
  return null;
}

function sideOf(key: number): Side {
  return { visited: new Set([key]), frontier: [key] };
}

/** The keys at the other ends of all relationships of some nodes. */
function* reachedFrom(
  connection: SqliteConnection,
  keys: readonly number[],
  types: readonly RelationshipType[],
): Generator<number> {
  const byEnd = new Map<string, { end: NeighbourEnd; keys: number[] }>();
  for (const key of keys) {
    for (const end of neighbourEnds(labelOfKey(key), types)) {
      const name = `${end.type} ${end.direction}`;
      const known = byEnd.get(name);
      if (known === undefined) byEnd.set(name, { end, keys: [key] });
      else known.keys.push(key);
    }
  }
  for (const { end, keys: starts } of byEnd.values()) {
    const [here, there] = end.direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
    const sql =
      `SELECT json_group_array(${quoted(there!)}) FROM ${quoted(end.type)}` +
      ` WHERE ${quoted(here!)} IN (SELECT "value" FROM json_each(?))`;
    yield* JSON.parse(connection.value(sql, [JSON.stringify(starts)]) as string) as number[];
  }
}
