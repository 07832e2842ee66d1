import { OnRecordError } from '../../errors/onrecord-error.ts';

import { labelOfIdentifier } from '../../model/identifier.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type GraphView } from '../../store/graph-view.ts';
import { type ShortestPath, type ShortestPathQuery } from '../../store/shortest-path.ts';

import { farEnd, strengthOf, typesAmong, WALKED_LABELS } from './walk-options.ts';

/** How two nodes hang together. */
export interface PathQuery {
  from: string;
  to: string;
  maxHops: number;
  /** The labels that the path may lead through; default: all but mentions and runs. */
  via?: readonly NodeLabel[];
}

export interface FoundPath extends ShortestPath {
  /** False where a node had so many relationships that not all were followed: then a shorter path may exist. */
  isShortest: boolean;
}

/** What a search from both ends is held to. */
interface Bounds {
  /** Nodes visited. */
  nodes: number;
  /** Relationships of one type and direction followed from one node. */
  fanOut: number;
  /** Of how many nodes these are read at once. */
  batch: number;
  /** Whether to go on where a node has more. */
  isCutAllowed: boolean;
}

/** Within these every store finds the same path in no time. */
const NEAR: Bounds = { nodes: 300, fanOut: 100, batch: 5, isCutAllowed: false };
/** Where the store cannot tell. */
const FAR: Bounds = { nodes: 20_000, fanOut: 1000, batch: 100, isCutAllowed: true };

/** One of the two searches that meet. */
interface Side {
  /** How each visited node was reached; null for the end itself. */
  reachedBy: Map<string, Relationship | null>;
  frontier: string[];
}

/**
 * One of the shortest paths between two nodes; null where there is none of at most `maxHops` relationships. Near ends are
 * searched from both at once, so that all stores give the path with the strongest evidence in its middle; for others the
 * store gives the one that it meets first. Throws `QUERY_TOO_COMPLEX` where neither can tell.
 */
export async function findPath(view: GraphView, query: PathQuery): Promise<FoundPath | null> {
  const { from, to } = query;
  if (from === to) return { nodeIds: [from], relationships: [], isShortest: true };
  const near = await searchFromBothEnds(view, query, NEAR);
  if (!(near instanceof OnRecordError)) return near;
  const asked = shortestPathQuery(query);
  const path = asked === null ? undefined : await view.shortestPath(asked);
  if (path !== undefined) return path && { ...path, isShortest: true };
  const far = await searchFromBothEnds(view, query, FAR);
  if (far instanceof OnRecordError) throw far;
  return far;
}

/**
 * How many relationships a shortest path has, where the store tells in one step and which path it is does not matter; null
 * where it has more than `maxHops`. Undefined where {@link findPath} has to tell.
 */
export async function findDistance(view: GraphView, query: PathQuery): Promise<number | null | undefined> {
  const asked = query.from === query.to ? null : shortestPathQuery(query);
  return asked === null ? undefined : view.distance(asked);
}

/** The same question to the store; null where an end is no node's identifier. */
function shortestPathQuery({ from, to, maxHops, via = WALKED_LABELS }: PathQuery): ShortestPathQuery | null {
  const ends = [labelOfIdentifier(from), labelOfIdentifier(to)].filter((label) => label !== null);
  return ends.length < 2 ? null : { from, to, maxHops, via, types: typesAmong([...via, ...ends]) };
}

/** The path, null where there is none; an error where it cannot tell within the bounds. */
async function searchFromBothEnds(
  view: GraphView,
  { from, to, maxHops, via = WALKED_LABELS }: PathQuery,
  bounds: Bounds,
): Promise<FoundPath | null | OnRecordError> {
  const sides: [Side, Side] = [sideOf(from), sideOf(to)];
  let isCut = false;
  for (let hop = 0; hop < maxHops; hop++) {
    const [near, far] =
      sides[0].frontier.length <= sides[1].frontier.length ? sides : ([sides[1], sides[0]] as [Side, Side]);
    if (near.frontier.length === 0) break;
    const { meetings, cut } = await step(view, near, far, via, bounds);
    isCut ||= cut;
    if (isCut && !bounds.isCutAllowed) break;
    if (meetings.length > 0) {
      const middle = strongest(meetings);
      const [first, second] = near === sides[0] ? [near, far] : [far, near];
      return { ...joined(first, second, middle), isShortest: !isCut };
    }
    if (near.reachedBy.size + far.reachedBy.size > bounds.nodes) return tooFar(`${bounds.nodes} nodes`);
  }
  return isCut ? tooFar(`${bounds.fanOut} relationships of some node`) : null;
}

function sideOf(id: string): Side {
  return { reachedBy: new Map([[id, null]]), frontier: [id] };
}

/** Goes one step further on one side; gives the nodes at which it met the other, with what they were reached by. */
async function step(
  view: GraphView,
  near: Side,
  far: Side,
  via: readonly NodeLabel[],
  bounds: Bounds,
): Promise<{ meetings: [string, Relationship][]; cut: boolean }> {
  // The other end of the search need not be of a label that the path may lead through.
  const [target] = far.reachedBy.keys();
  const types = typesAmong([...via, ...endLabels(near, far)]);
  const meetings: [string, Relationship][] = [];
  const next: string[] = [];
  let cut = false;
  for (let at = 0; at < near.frontier.length; at += bounds.batch) {
    const ids = near.frontier.slice(at, at + bounds.batch);
    const lists = await view.neighbours(ids, { types, first: bounds.fanOut });
    lists.forEach((list, position) => {
      cut ||= list.length >= bounds.fanOut;
      for (const relationship of list) {
        const other = farEnd(relationship, ids[position]!);
        if (other.id !== target && !via.includes(other.label)) continue;
        if (near.reachedBy.has(other.id)) continue;
        near.reachedBy.set(other.id, relationship);
        next.push(other.id);
        if (far.reachedBy.has(other.id)) meetings.push([other.id, relationship]);
      }
    });
    if (cut && !bounds.isCutAllowed) break;
    if (near.reachedBy.size + far.reachedBy.size > bounds.nodes && meetings.length === 0) break;
  }
  near.frontier = next;
  return { meetings, cut };
}

/** The labels of the two ends. */
function endLabels(near: Side, far: Side): NodeLabel[] {
  return [near, far].flatMap(({ reachedBy }) => {
    const [end] = reachedBy.keys();
    const label = labelOfIdentifier(end!);
    return label === null ? [] : [label];
  });
}

function strongest(meetings: readonly [string, Relationship][]): string {
  const ranked = [...meetings].sort(
    ([a, left], [b, right]) => strengthOf(right) - strengthOf(left) || (a < b ? -1 : 1),
  );
  return ranked[0]![0];
}

function joined(first: Side, second: Side, middle: string): ShortestPath {
  const before = trace(first, middle);
  const after = trace(second, middle);
  return {
    nodeIds: [...before.nodeIds.reverse(), ...after.nodeIds.slice(1)],
    relationships: [...before.relationships.reverse(), ...after.relationships],
  };
}

/** From a visited node back to the end of its side. */
function trace(side: Side, start: string): ShortestPath {
  const path: ShortestPath = { nodeIds: [start], relationships: [] };
  for (let id = start, by = side.reachedBy.get(id); by; by = side.reachedBy.get(id)) {
    id = farEnd(by, id).id;
    path.nodeIds.push(id);
    path.relationships.push(by);
  }
  return path;
}

function tooFar(bound: string): OnRecordError {
  return new OnRecordError('QUERY_TOO_COMPLEX', `No path was found among the first ${bound}`, {
    where: 'via',
    hint: 'allow fewer hops, or fewer kinds of node on the way',
  });
}
