import { type ResolutionRecord, type ResolutionRecords } from '../resolve/resolution-record.ts';

import { type GraphView } from './graph-view.ts';
import { type GraphWriter } from './graph-writer.ts';

/** What an engine can do; everything a caller may have to ask about. */
export interface StoreCapabilities {
  /** `sqlite` or `neo4j`. */
  engine: string;
  /** Default true. False: `search` ranks by an engine-specific score that must not be compared between engines. */
  comparableSearchScores: boolean;
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
  /** Resolves when the store answers; throws `STORE_UNAVAILABLE` with what to do otherwise. */
  ping(): Promise<void>;
  /** What the engine itself finds damaged in its files and indexes, in words; empty when all is well. Reads everything. */
  checkStorage(): Promise<string[]>;
  close(): Promise<void>;
}
