import { type GraphChange } from '../graph/graph-change.ts';

/** What a change did, for summaries. */
export interface ChangeCounts {
  nodesWritten: number;
  nodesRemoved: number;
  relationshipsWritten: number;
}

/** Some nodes, relationships and resolution records of a graph. */
export type GraphPart = Pick<GraphChange, 'nodes' | 'relationships' | 'records'>;

/** Names one state of a graph. Opaque; of use only to the writer that gave it, as long as that is open. */
export type Revision = string & { readonly brand: 'Revision' };

/** The only way to change a graph. */
export interface GraphWriter {
  /** The graph's state: another than before once anyone, in this process or in another, has changed the graph. */
  revision(): Promise<Revision>;
  /**
   * Applies a change in one transaction: all of it or nothing. Afterwards entities, places and events that nothing
   * supports any more (no mention, statement, article, role or event refers to them) are gone, and the counts on nodes
   * (mentionCount, statementCount) are those of the graph.
   */
  apply(change: GraphChange): Promise<ChangeCounts>;
  /**
   * Puts a part of another graph as it is there, with the counts that its nodes have there and whatever supports them: for
   * copying a whole graph, its nodes before its relationships. Doing it twice leaves the graph as doing it once.
   */
  load(part: GraphPart): Promise<void>;
  /** Removes everything, in as many transactions as it takes; what a killed one leaves, the next one removes. */
  clear(): Promise<void>;
  /**
   * Applies a change that was worked out from the graph as it was at `revision`. When anyone has changed the graph since,
   * nothing is applied and the answer is null: work it out anew.
   */
  applyTo(revision: Revision, change: GraphChange): Promise<ChangeCounts | null>;
}
