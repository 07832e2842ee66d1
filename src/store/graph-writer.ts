import { type GraphChange } from '../graph/graph-change.ts';

/** What a change did, for summaries. */
export interface ChangeCounts {
  nodesWritten: number;
  nodesRemoved: number;
  relationshipsWritten: number;
}

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
   * Applies a change that was worked out from the graph as it was at `revision`. When anyone has changed the graph since,
   * nothing is applied and the answer is null: work it out anew.
   */
  applyTo(revision: Revision, change: GraphChange): Promise<ChangeCounts | null>;
}
