import { type RelationshipType } from '../model/definition.ts';
import { type NodeTypes } from '../model/graph-model.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

import { type CoSpeaker, type CoSpeakerQuery } from './co-speaker-query.ts';
import {
  type Centrality,
  type CentralityQuery,
  type CommunityQuery,
  type CommunityStructure,
} from './network-measures.ts';
import { type NodeSelection, type Selected, type SelectedNode, type Selection } from './selection.ts';
import { type ShortestPath, type ShortestPathQuery } from './shortest-path.ts';

/**
 * A condition on nodes of one label. Field and relation names are those of the label's `NodeDefinition`; one that the
 * model lacks, or a value that does not fit, throws `BAD_USER_INPUT` that names it. Logic is two-valued: comparing a
 * missing value gives false, and `not` of it true. Without `caseInsensitive` texts are compared as they are.
 */
export type Filter =
  | { and: Filter[] }
  | { or: Filter[] }
  | { not: Filter }
  | {
      field: string;
      op: 'eq' | 'gt' | 'gte' | 'lt' | 'lte';
      value: string | number | boolean | null;
      caseInsensitive?: boolean;
    }
  | { field: string; op: 'contains' | 'startsWith' | 'endsWith'; value: string; caseInsensitive?: boolean }
  | { field: string; op: 'in'; value: (string | number | boolean)[]; caseInsensitive?: boolean }
  /** At least one related node fulfils `some`. A relation to several labels may filter on `id`, `name` and `label`. */
  | { relation: string; some: Filter };

export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/**
 * One page of a list. Give `first` (with `after`) or `last` (with `before`), from 1 to 200; neither means the first 20.
 * Both cursors together give what lies between them.
 */
export interface ListQuery {
  filter?: Filter;
  /** Nulls come last in both directions; `id` is always the last tie-break. */
  orderBy?: Order[];
  first?: number;
  /** A cursor that this view returned for the same order. Throws `BAD_USER_INPUT` when it is not one. */
  after?: string;
  last?: number;
  before?: string;
}

export interface Page<T> {
  items: { node: T; cursor: string }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** One hit of a search over everything, best first. */
export interface SearchHit {
  label: NodeLabel;
  id: string;
  /** Higher is better; comparable within one result only. */
  score: number;
  /** The matching passage, with the matched words between « and »; empty where it is not wanted. */
  highlight: string;
  /** The node as far as the query wants it; null where it wants none of this label. */
  selected: SelectedNode | null;
}

/** What is searched for, and what of the nodes that are found is wanted. */
export interface SearchQuery {
  /** Plain words: no character of it is syntax. */
  text: string;
  labels: readonly NodeLabel[];
  first: number;
  after?: string;
  /** What to read of the nodes, by label. Default: nothing. */
  nodes?: readonly NodeSelection[];
  /** Default: true. */
  isHighlightWanted?: boolean;
}

/** Which relationships {@link GraphView.neighbours} gives. */
export interface NeighbourQuery {
  types: readonly RelationshipType[];
  /** How many of each type and direction at each node, 1 to 1000. */
  first: number;
}

/** How {@link GraphView.groups} counts. */
export interface GroupQuery {
  filter?: Filter;
  /** One to four filterable fields that hold text or dates; `prefix` counts by their first characters only. */
  by: readonly { field: string; prefix?: number }[];
  /** How many groups, 1 to 5000. */
  first: number;
}

/** Nodes that share some values. */
export interface Group {
  /** In the order of `by`. */
  values: (string | null)[];
  count: number;
}

/** Read access to a graph. Every method takes many and answers in the same order, so that one call serves one batch. */
export interface GraphView {
  /** The nodes with these ids; null where there is none. */
  nodes<L extends NodeLabel>(label: L, ids: readonly string[]): Promise<(NodeTypes[L] | null)[]>;
  /** One page per query. */
  lists<L extends NodeLabel>(label: L, queries: readonly ListQuery[]): Promise<Page<NodeTypes[L]>[]>;
  /** How many nodes fulfil each filter; undefined means all. */
  counts(label: NodeLabel, filters: readonly (Filter | undefined)[]): Promise<number[]>;
  /** The relationships of a type that start (`OUT`) or end (`IN`) at each node; ordered by the other end's id. */
  relationships(type: RelationshipType, direction: 'OUT' | 'IN', ids: readonly string[]): Promise<Relationship[][]>;
  /**
   * The relationships of some types at each node, whichever end it is: at most `first` of each type and direction, by the
   * model's order of types, those that start there first, then by the other end's id. Takes time by what it gives, not by
   * how many relationships the node has, as far as the engine allows.
   */
  neighbours(ids: readonly string[], query: NeighbourQuery): Promise<Relationship[][]>;
  /**
   * A node or a list with all that is selected around it, in one statement where the engine is a server. Gives what
   * `nodes`, `lists`, `counts` and `relationships` would give one after the other.
   */
  select<S extends Selection>(selection: S): Promise<Selected<S>>;
  /** How many nodes that fulfil the filter have each combination of values: largest groups first, then by value, null last. */
  groups(label: NodeLabel, query: GroupQuery): Promise<Group[]>;
  /**
   * The people and organizations who spoke about the same events as one of them: with the most events first, then by id.
   * Empty for who is not there, and for other nodes.
   */
  coSpeakers(query: CoSpeakerQuery): Promise<CoSpeaker[]>;
  /**
   * How many relationships the shortest path between two nodes has; null where it has more than so many. Undefined where a
   * node is not there, or the engine would have to visit too many: then {@link neighbours} has to be followed.
   */
  distance(query: ShortestPathQuery): Promise<number | null | undefined>;
  /** One of the shortest paths between two nodes, whichever the engine meets first; null and undefined as for `distance`. */
  shortestPath(query: ShortestPathQuery): Promise<ShortestPath | null | undefined>;
  /**
   * The most central nodes of a network, worked out by the engine. Undefined where it has no means for that: then the
   * network has to be made of {@link eachRelationship}. Throws `QUERY_TOO_COMPLEX` where the network is too large for it.
   */
  centrality(query: CentralityQuery): Promise<Centrality | undefined>;
  /** The largest communities of a network, likewise. */
  communities(query: CommunityQuery): Promise<CommunityStructure | undefined>;
  /** Full-text search. Prefixes of the last word match. */
  search(query: SearchQuery): Promise<Page<SearchHit>>;
  /**
   * For each of some folded words (`searchWords`): itself where the full-text index has it, the last also where a word of
   * the index begins with it; else the word of the index that is nearest to it, with one wrong letter in five or more, two
   * in nine or more (`near-words.ts`); else null.
   */
  nearWords(words: readonly string[]): Promise<(string | null)[]>;
  /** Nodes per label and relationships per type. */
  statistics(): Promise<{ nodes: Record<NodeLabel, number>; relationships: Record<RelationshipType, number> }>;
  /** Every node of a label in ascending id order, for exports and checks; holds only a bounded number in memory. */
  eachNode<L extends NodeLabel>(label: L): AsyncIterable<NodeTypes[L]>;
  /** Every relationship of a type, ordered by (from, to, articleId). */
  eachRelationship(type: RelationshipType): AsyncIterable<Relationship>;
}
