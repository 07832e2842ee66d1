import { type ResolutionRecord, type ResolutionRecords } from '../resolve/resolution-record.ts';

import { type GraphView } from './graph-view.ts';
import { type GraphWriter } from './graph-writer.ts';

/** What an engine can do; where engines differ, and what follows for a caller. docs/stores.md has it as a table. */
export interface StoreCapabilities {
  engine: 'sqlite' | 'neo4j';
  /** How `search` orders the hits, which are the same; scores of two engines must not be compared. */
  ranking: 'BM25' | 'Lucene';
  /**
   * Default null: texts are compared and ordered whole. A number: fields with an index by their first so many UTF-16
   * units; longer texts that begin alike count as equal in filters and are ordered by `id`.
   */
  comparedTextLength: number | null;
  /** Default false: only processes on the machine of the file may open it. True: those of any machine. */
  servesOtherMachines: boolean;
  /** Default false: a call takes as long as it takes. True: it ends with `STORE_TIMEOUT` at its deadline. */
  hasDeadlines: boolean;
}

/** The resolution records of a store. */
export interface StoredRecords extends ResolutionRecords {
  /** Every record in ascending id order; holds only a bounded number in memory. */
  each(): AsyncIterable<ResolutionRecord>;
}

/** A place where the graph is kept. Both adapters hold the same file set and pass one conformance suite. */
export interface GraphStore {
  readonly capabilities: StoreCapabilities;
  readonly view: GraphView;
  readonly writer: GraphWriter;
  readonly records: StoredRecords;
  /** Resolves when the store answers; throws `STORE_UNAVAILABLE` or `STORE_TIMEOUT` with what to do otherwise. */
  ping(): Promise<void>;
  /** What the engine itself finds damaged in its files and indexes, in words; empty when all is well. Reads everything. */
  checkStorage(): Promise<string[]>;
  close(): Promise<void>;
}
