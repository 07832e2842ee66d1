import { type Judgement } from '../../model/judgement.ts';

import { type ReadOptions } from '../../read/read-options.ts';
import { type ArticleInput } from '../../read/read-sources.ts';

import { type Neo4jCredentials } from '../../store/neo4j/neo4j-address.ts';
import { type Neo4jLimits } from '../../store/neo4j/neo4j-limits.ts';
import { type SqliteLimits } from '../../store/sqlite/sqlite-limits.ts';

import { type IngestEvent, type IngestSummary } from '../ingest-summary.ts';
import { type JudgementOrder } from '../judgements/judgement-request.ts';
import { type ReaderSettings } from '../language-model/reader-settings.ts';
import { type RemoveSummary } from '../remove.ts';
import { type PortableFailure } from './portable-failure.ts';

/** Where a store is, for whoever opens it anew. */
export interface StoreAddress {
  /** As for `openStore`; `sqlite::memory:` cannot be opened twice. */
  url: string;
  credentials: Neo4jCredentials | null;
  /** As for `openStore`. */
  limits?: Neo4jLimits;
  sqliteLimits?: SqliteLimits;
}

/** Whether another thread can open the store as well. */
export function canOpenAnew({ url }: StoreAddress): boolean {
  return url !== 'sqlite::memory:';
}

/** What a pipeline thread is asked to do: plain data. */
export type PipelineTask =
  | {
      name: 'ingest';
      store: StoreAddress;
      inputs: readonly ArticleInput[];
      reading: ReadOptions;
      workers: number;
      reader: ReaderSettings;
    }
  | { name: 'remove'; store: StoreAddress; articles: readonly string[] }
  | { name: 'judge'; store: StoreAddress; order: JudgementOrder };

export interface PipelineResults {
  ingest: IngestSummary;
  remove: RemoveSummary;
  judge: Judgement;
}

/** What a pipeline thread says: any number of events and notes, then how it ended. */
export type PipelineMessage =
  | { kind: 'EVENT'; event: Exclude<IngestEvent, { type: 'PROBLEM' }> }
  | { kind: 'PROBLEM'; problem: PortableFailure }
  | { kind: 'NOTE'; note: string }
  | { kind: 'DONE'; result: PipelineResults[PipelineTask['name']] }
  | { kind: 'FAILED'; failure: PortableFailure };

/** Said to a pipeline thread: end the task after the chunk in hand. */
export const STOP = 'STOP';
/** Said to a pipeline thread that has nothing in hand: there are no further tasks. */
export const END = 'END';
