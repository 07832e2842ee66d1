import { OnRecordError } from '../errors/onrecord-error.ts';

/** What networks can be made of the graph. */
export const NETWORK_PROJECTIONS = ['WHO_SPEAKS_ABOUT_WHAT', 'CO_SPEAKERS', 'CONTRADICTIONS', 'TOOK_PART'] as const;
export type NetworkProjection = (typeof NETWORK_PROJECTIONS)[number];

/** How central a node is. */
export const CENTRALITY_MEASURES = ['DEGREE', 'PAGERANK', 'BETWEENNESS'] as const;
export type CentralityMeasure = (typeof CENTRALITY_MEASURES)[number];

/** How sure it has to be that a statement is about an event, for both to be linked. */
export const MIN_ABOUT_SCORE = 0.5;
/** The share of steps that follow a link; the others start anew anywhere (Brin and Page 1998). */
export const DAMPING = 0.85;

/** Which centrality {@link GraphView.centrality} gives. */
export interface CentralityQuery {
  projection: NetworkProjection;
  measure: CentralityMeasure;
  /** How many ranks, 1 to 1000. */
  first: number;
}

/** Which communities {@link GraphView.communities} gives. */
export interface CommunityQuery {
  projection: NetworkProjection;
  /** How many communities, 1 to 1000; and how many members of each. */
  first: number;
}

/** How large a network is. */
export interface NetworkSize {
  nodeCount: number;
  linkCount: number;
}

/** The nodes of a network with the highest scores, highest first; the identifier decides between equals. */
export interface Centrality extends NetworkSize {
  ranks: { id: string; score: number; linkCount: number }[];
}

/** A community, and its members with the most links within it; the identifier decides between equals. */
export interface Community {
  size: number;
  memberIds: string[];
}

/** How a network falls into communities: the largest ones, largest first; the first identifier decides between equals. */
export interface CommunityStructure extends NetworkSize {
  /** How much better they hang together than chance would have it, -0.5 to 1. */
  modularity: number;
  communityCount: number;
  communities: Community[];
}

const MAX_FIRST = 1000;

/** Throws `BAD_USER_INPUT` for a number outside 1..1000. */
export function checkNetworkQuery({ first }: CentralityQuery | CommunityQuery): void {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_FIRST) return;
  throw new OnRecordError('BAD_USER_INPUT', `first must be a whole number from 1 to ${MAX_FIRST}`, { where: 'first' });
}
