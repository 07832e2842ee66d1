import { type GraphChange } from '../graph/graph-change.ts';

/** What a change did, for summaries. */
export interface ChangeCounts {
  nodesWritten: number;
  nodesRemoved: number;
  relationshipsWritten: number;
}

/** The only way to change a graph. */
export interface GraphWriter {
  /**
   * Applies a change in one transaction: all of it or nothing. Afterwards entities, places and events that nothing
   * supports any more (no mention, statement, article, role or event refers to them) are gone, and the counts on nodes
   * (mentionCount, statementCount) are those of the graph.
   */
  apply(change: GraphChange): Promise<ChangeCounts>;
}
