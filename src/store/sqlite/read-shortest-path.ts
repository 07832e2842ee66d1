import { groupBy } from '../../util/group-by.ts';

import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { type NeighbourEnd, neighbourEnds } from '../neighbour-ends.ts';
import { type ShortestPath, type ShortestPathQuery } from '../shortest-path.ts';
import { type LongReads } from './long-reads.ts';
import { hasMissing, keysOfIds, LABEL_SLOTS, labelOfKey } from './node-keys.ts';
import { decodeRelationship, RELATIONSHIP_COLUMNS } from './read-relationships.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Nodes that a search visits at most: it keeps them in memory. */
const MOST_VISITED = 200_000;
/** Of how many nodes the neighbours are read first, and how many times more each time after. */
const FIRST_READ = 16;
const READ_GROWTH = 4;
/** The neighbours of more nodes than this are read aside. */
const MOST_READ_HERE = 64;

/**
 * How many relationships lie between two nodes, searched from both ends by their keys alone. Null: more than so many.
 * Undefined: one of the nodes is not there, relationships lead to nodes that are not, or too many nodes would be visited.
 */
export async function readDistance(
  connection: SqliteConnection,
  longReads: LongReads,
  query: ShortestPathQuery,
): Promise<number | null | undefined> {
  const meeting = await search(connection, longReads, query);
  return meeting && meeting.length;
}

/** One of the shortest paths between two nodes; null and undefined as for {@link readDistance}. */
export async function readShortestPath(
  connection: SqliteConnection,
  longReads: LongReads,
  query: ShortestPathQuery,
): Promise<ShortestPath | null | undefined> {
  const meeting = await search(connection, longReads, query);
  if (meeting === null || meeting === undefined) return meeting;
  const { start, end, key } = meeting;
  const [before, after] = [await start.wayBack(key), await end.wayBack(key)];
  // Another process may have removed something meanwhile.
  if (before === null || after === null) return undefined;
  const keys = [...before.reverse(), key, ...after];
  const relationships = keys.slice(1).map((to, at) => relationshipBetween(connection, query, keys[at]!, to));
  if (!relationships.every((one) => one !== null)) return undefined;
  return { nodeIds: idsAlong(query.from, relationships), relationships };
}

/** Where two searches met. */
interface Meeting {
  /** How many relationships lie between the ends. */
  length: number;
  /** A node on the way: visited by one side, and a neighbour of what the other has visited. */
  key: number;
  start: Side;
  end: Side;
}

async function search(
  connection: SqliteConnection,
  longReads: LongReads,
  query: ShortestPathQuery,
): Promise<Meeting | null | undefined> {
  const { from, to, types, maxHops } = query;
  if (types.length === 0 || hasMissing(connection)) return undefined;
  const keys = keysOfIds(connection, [from, to]);
  const ends = [keys.get(from), keys.get(to)] as const;
  if (ends[0] === undefined || ends[1] === undefined) return undefined;
  const graph = new WalkedGraph(connection, longReads, query, [ends[0], ends[1]]);
  const sides = [new Side(graph, ends[0]), new Side(graph, ends[1])] as const;
  const met = (key: number, length: number): Meeting => ({ key, length, start: sides[0], end: sides[1] });
  if (ends[0] === ends[1]) return met(ends[0], 0);
  for (let hops = 1; hops <= maxHops; hops += 2) {
    const joint = await jointOf(graph, ...sides);
    if (joint !== null) return met(joint, hops);
    if (hops + 1 > maxHops) return null;
    // Where many lead to many, some of them share a neighbour: a few at a time, until two do.
    for (;;) {
      const [near, far] = sides[0].read <= sides[1].read ? sides : [sides[1], sides[0]];
      const side = near.isComplete ? far : near;
      if (side.isComplete) break;
      const shared = await side.readMore(side === near ? far : near);
      if (shared !== null) return met(shared, hops + 1);
      if (near.visited.size + far.visited.size > MOST_VISITED) return undefined;
    }
    if (!sides[0].goOn() || !sides[1].goOn()) return null;
  }
  return null;
}

/** A node that one side has visited and a relationship leads to from the farthest nodes of the other; null where there is none. */
async function jointOf(graph: WalkedGraph, one: Side, other: Side): Promise<number | null> {
  const [near, far] = one.frontier.length <= other.frontier.length ? [one, other] : [other, one];
  const labels = new Set(far.frontier.map(labelOfKey));
  const reached = await graph.reachedFrom(near.frontier, labels);
  return reached.find((key) => far.visited.has(key)) ?? null;
}

/** The part of the graph that a path may lead through, by keys. */
class WalkedGraph {
  /** By the label's number. */
  private readonly isVia: boolean[];

  constructor(
    private readonly connection: SqliteConnection,
    private readonly longReads: LongReads,
    private readonly query: ShortestPathQuery,
    private readonly ends: readonly number[],
  ) {
    this.isVia = NODE_LABELS.map((label) => query.via.includes(label));
  }

  /** The keys at the other ends of some nodes' relationships, of those at least that have one of some labels. */
  async reachedFrom(keys: readonly number[], labels?: ReadonlySet<NodeLabel>): Promise<number[]> {
    const reached: number[] = [];
    for (const [label, ofLabel] of groupBy(keys, labelOfKey)) {
      const ends = neighbourEnds(label, this.query.types).filter((end) => labels === undefined || leadsTo(end, labels));
      if (ends.length === 0) continue;
      const sql = `SELECT json_group_array("key") FROM (${ends.map(otherEnds).join(' UNION ALL ')})`;
      const reader = ofLabel.length > MOST_READ_HERE ? this.longReads : this.connection;
      const found = JSON.parse((await reader.value(sql, [JSON.stringify(ofLabel)])) as string) as number[];
      for (const key of found) if (this.isVia[key % LABEL_SLOTS] === true || this.ends.includes(key)) reached.push(key);
    }
    return reached;
  }
}

/** One of the searches that meet: all nodes that lie so many relationships from its end, and some of the next. */
class Side {
  readonly visited: Set<number>;
  /** The nodes by how many relationships lie between them and the end; of the last, all are known. */
  private readonly levels: number[][];
  /** Of how many of the farthest the neighbours are known. */
  read = 0;
  private next: number[] = [];
  private size = FIRST_READ;

  constructor(
    private readonly graph: WalkedGraph,
    end: number,
  ) {
    this.visited = new Set([end]);
    this.levels = [[end]];
  }

  /** The farthest of those that are all known. */
  get frontier(): number[] {
    return this.levels.at(-1)!;
  }

  get isComplete(): boolean {
    return this.read === this.frontier.length;
  }

  /** Reads the neighbours of some more nodes; gives one that the other side has visited, null where there is none. */
  async readMore(other: Side): Promise<number | null> {
    const some = this.frontier.slice(this.read, this.read + this.size);
    this.read += some.length;
    this.size *= READ_GROWTH;
    for (const key of await this.graph.reachedFrom(some)) {
      if (other.visited.has(key)) return key;
      if (this.visited.has(key)) continue;
      this.visited.add(key);
      this.next.push(key);
    }
    return null;
  }

  /** One relationship further; false where nothing is. */
  goOn(): boolean {
    this.levels.push(this.next);
    this.next = [];
    this.read = 0;
    this.size = FIRST_READ;
    return this.frontier.length > 0;
  }

  /** From a node that was visited, or is a neighbour of the farthest, to the end, without the node; null where one is gone. */
  async wayBack(key: number): Promise<number[] | null> {
    const way: number[] = [];
    const level = this.levels.findIndex((keys) => keys.includes(key));
    for (let at = (level === -1 ? this.levels.length : level) - 1, here = key; at >= 0; at--) {
      const around = new Set(await this.graph.reachedFrom([here]));
      const before = this.levels[at]!.find((other) => around.has(other));
      if (before === undefined) return null;
      way.push(before);
      here = before;
    }
    return way;
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

/** The first of the relationships between two nodes, by the model's order of types; null where there is none any more. */
function relationshipBetween(
  connection: SqliteConnection,
  { types }: ShortestPathQuery,
  one: number,
  other: number,
): Relationship | null {
  for (const { type, direction } of neighbourEnds(labelOfKey(one), types)) {
    const [from, to] = direction === 'OUT' ? [one, other] : [other, one];
    const [row] = connection.all(
      `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(type)} AS r WHERE r."from_key" = ? AND r."to_key" = ?` +
        ' ORDER BY "article" LIMIT 1',
      [from, to],
    );
    if (row !== undefined) return decodeRelationship(type, row);
  }
  return null;
}

function idsAlong(first: string, relationships: readonly Relationship[]): string[] {
  const ids = [first];
  for (const { from, to } of relationships) ids.push(from === ids.at(-1) ? to : from);
  return ids;
}
