import { OnRecordError } from '../../errors/onrecord-error.ts';

import { labelOfIdentifier } from '../../model/identifier.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type GraphView } from '../../store/graph-view.ts';

import { farEnd, strengthOf, typesBetween, typesWithin, WALKED_LABELS } from './walk-options.ts';

/** How two nodes hang together. */
export interface PathQuery {
  from: string;
  to: string;
  maxHops: number;
  /** The labels that the path may lead through; default: all but mentions and runs. */
  via?: readonly NodeLabel[];
}

export interface FoundPath {
  /** From one end to the other, both included. */
  nodeIds: string[];
  /** One fewer than the nodes. */
  relationships: Relationship[];
  /** False where a node had so many relationships that not all were followed: then a shorter path may exist. */
  isShortest: boolean;
}

/** Nodes that a search visits at most; and how many relationships of one type and direction it follows from one node. */
export const MAX_VISITED = 20_000;
const FAN_OUT = 1000;
const BATCH = 100;

/** One of the two searches that meet. */
interface Side {
  /** How each visited node was reached; null for the end itself. */
  reachedBy: Map<string, Relationship | null>;
  frontier: string[];
}

/**
 * One of the shortest paths between two nodes, searched from both ends at once; null where there is none of at most
 * `maxHops` relationships. Throws `QUERY_TOO_COMPLEX` where it cannot tell within {@link MAX_VISITED} nodes.
 */
export async function findPath(view: GraphView, query: PathQuery): Promise<FoundPath | null> {
  const { from, to, maxHops, via = WALKED_LABELS } = query;
  if (from === to) return { nodeIds: [from], relationships: [], isShortest: true };
  const sides: [Side, Side] = [sideOf(from), sideOf(to)];
  let isCut = false;

  for (let hop = 0; hop < maxHops; hop++) {
    const [near, far] =
      sides[0].frontier.length <= sides[1].frontier.length ? sides : ([sides[1], sides[0]] as [Side, Side]);
    if (near.frontier.length === 0) break;
    const { meetings, cut } = await step(view, near, far, via);
    isCut ||= cut;
    if (meetings.length > 0) {
      const middle = strongest(meetings);
      const [first, second] = near === sides[0] ? [near, far] : [far, near];
      return { ...joined(first, second, middle), isShortest: !isCut };
    }
    if (near.reachedBy.size + far.reachedBy.size > MAX_VISITED) throw tooFar(`${MAX_VISITED} nodes`);
  }
  if (isCut) throw tooFar(`${FAN_OUT} relationships of some node`);
  return null;
}

/**
 * How many relationships a shortest path has, where the store tells in one step and which path it is does not matter; null
 * where it has more than `maxHops`. Undefined where {@link findPath} has to tell.
 */
export async function findDistance(
  view: GraphView,
  { from, to, maxHops, via = WALKED_LABELS }: PathQuery,
): Promise<number | null | undefined> {
  const types = typesWithin(via);
  const areWithin = [from, to].every((id) => via.some((label) => label === labelOfIdentifier(id)));
  if (from === to || types === null || !areWithin) return undefined;
  return view.distance({ from, to, types, maxHops });
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
): Promise<{ meetings: [string, Relationship][]; cut: boolean }> {
  // The other end of the search need not be of a label that the path may lead through.
  const [target] = far.reachedBy.keys();
  const types = typesBetween([...via, ...endLabels(near, far)]);
  const meetings: [string, Relationship][] = [];
  const next: string[] = [];
  let cut = false;
  for (let at = 0; at < near.frontier.length; at += BATCH) {
    const ids = near.frontier.slice(at, at + BATCH);
    const lists = await view.neighbours(ids, { types, first: FAN_OUT });
    lists.forEach((list, position) => {
      cut ||= list.length >= FAN_OUT;
      for (const relationship of list) {
        const other = farEnd(relationship, ids[position]!);
        if (other.id !== target && !via.includes(other.label)) continue;
        if (near.reachedBy.has(other.id)) continue;
        near.reachedBy.set(other.id, relationship);
        next.push(other.id);
        if (far.reachedBy.has(other.id)) meetings.push([other.id, relationship]);
      }
    });
    if (near.reachedBy.size + far.reachedBy.size > MAX_VISITED && meetings.length === 0) {
      throw tooFar(`${MAX_VISITED} nodes`);
    }
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

function joined(first: Side, second: Side, middle: string): Omit<FoundPath, 'isShortest'> {
  const before = trace(first, middle);
  const after = trace(second, middle);
  return {
    nodeIds: [...before.nodeIds.reverse(), ...after.nodeIds.slice(1)],
    relationships: [...before.relationships.reverse(), ...after.relationships],
  };
}

/** From a visited node back to the end of its side. */
function trace(side: Side, start: string): Omit<FoundPath, 'isShortest'> {
  const path: Omit<FoundPath, 'isShortest'> = { nodeIds: [start], relationships: [] };
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
