import { groupBy } from '../../util/group-by.ts';

import { type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { type DistanceQuery } from '../distance-query.ts';
import { type NeighbourEnd, neighbourEnds } from '../neighbour-ends.ts';
import { hasMissing, keysOfIds, labelOfKey } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Nodes that a search visits at most: while it does, this process does nothing else. */
const MOST_VISITED = 200_000;
/** Of how many nodes the neighbours are read first, and how many times more each time after. */
const FIRST_READ = 16;
const READ_GROWTH = 4;

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
  if (start === end) return 0;
  const sides = [new Side(connection, types, start), new Side(connection, types, end)] as const;
  for (let hops = 1; hops <= maxHops; hops += 2) {
    if (areJoined(...sides)) return hops;
    if (hops + 1 > maxHops) return null;
    // Where many lead to many, some of them share a neighbour: a few at a time, until two do.
    for (;;) {
      const [near, far] = sides[0].read <= sides[1].read ? sides : [sides[1], sides[0]];
      const side = near.isComplete ? far : near;
      if (side.isComplete) break;
      if (side.readMore(side === near ? far : near)) return hops + 1;
      if (near.visited.size + far.visited.size > MOST_VISITED) return undefined;
    }
    if (!sides[0].goOn() || !sides[1].goOn()) return null;
  }
  return null;
}

/** Whether a relationship leads from the farthest nodes of one side to those of the other. */
function areJoined(one: Side, other: Side): boolean {
  const [near, far] = one.frontier.length <= other.frontier.length ? [one, other] : [other, one];
  const labels = new Set(far.frontier.map(labelOfKey));
  return near.reachedFrom(near.frontier, labels).some((key) => far.visited.has(key));
}

/** One of the two searches that meet: all nodes that lie so many relationships from its end, and some of the next. */
class Side {
  readonly visited: Set<number>;
  /** The farthest of those that are all known. */
  frontier: number[];
  /** Of how many of these the neighbours are known. */
  read = 0;
  private next: number[] = [];
  private size = FIRST_READ;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly types: readonly RelationshipType[],
    key: number,
  ) {
    this.visited = new Set([key]);
    this.frontier = [key];
  }

  get isComplete(): boolean {
    return this.read === this.frontier.length;
  }

  /** Reads the neighbours of some more nodes; whether the other side has visited one of them. */
  readMore(other: Side): boolean {
    const some = this.frontier.slice(this.read, this.read + this.size);
    this.read += some.length;
    this.size *= READ_GROWTH;
    for (const key of this.reachedFrom(some)) {
      if (other.visited.has(key)) return true;
      if (this.visited.has(key)) continue;
      this.visited.add(key);
      this.next.push(key);
    }
    return false;
  }

  /** One relationship further; false where nothing is. */
  goOn(): boolean {
    this.frontier = this.next;
    this.next = [];
    this.read = 0;
    this.size = FIRST_READ;
    return this.frontier.length > 0;
  }

  /** The keys at the other ends of some nodes' relationships, of those at least that have one of some labels. */
  reachedFrom(keys: readonly number[], labels?: ReadonlySet<NodeLabel>): number[] {
    return [...groupBy(keys, labelOfKey)].flatMap(([label, ofLabel]) => {
      const ends = neighbourEnds(label, this.types).filter((end) => labels === undefined || leadsTo(end, labels));
      if (ends.length === 0) return [];
      const sql = `SELECT json_group_array("key") FROM (${ends.map(otherEnds).join(' UNION ALL ')})`;
      return JSON.parse(this.connection.value(sql, [JSON.stringify(ofLabel)]) as string) as number[];
    });
  }
}

function leadsTo({ type, direction }: NeighbourEnd, labels: ReadonlySet<NodeLabel>): boolean {
  const { from, to } = RELATIONSHIP_DEFINITIONS[type];
  return (direction === 'OUT' ? to : from).some((label) => labels.has(label));
}

function otherEnds({ type, direction }: NeighbourEnd): string {
  const [here, there] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  return (
    `SELECT ${quoted(there!)} AS "key" FROM ${quoted(type)}` +
    ` WHERE ${quoted(here!)} IN (SELECT "value" FROM json_each(?1))`
  );
}
