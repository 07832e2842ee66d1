import { type OnRecordError } from '../errors/onrecord-error.ts';

/**
 * What became of one article that was read:
 * - `INGESTED`: new;
 * - `SUPERSEDED`: it took the place of what its location or its URL gave before, or a newer reader read it again;
 * - `UNCHANGED`: already there;
 * - `DUPLICATE`: the same text is already there from another location, which was added to the article.
 */
export type IngestOutcome = 'INGESTED' | 'SUPERSEDED' | 'UNCHANGED' | 'DUPLICATE';

/** One input, or part of one, that gave no article: told, counted, and the run went on. */
export interface IngestProblem {
  code: OnRecordError['code'];
  where: string | null;
  message: string;
  hint: string | null;
}

/** What one ingest did. `read` = `ingested` + `superseded` + `unchanged` + `duplicates`; `failed` counts the problems. */
export interface IngestSummary {
  read: number;
  ingested: number;
  superseded: number;
  unchanged: number;
  duplicates: number;
  failed: number;
  problems: IngestProblem[];
  /** The run was told to stop: what was read until then is stored, the rest is not. */
  interrupted: boolean;
}

/** What `ingest` tells while it works. */
export type IngestEvent =
  /** The first event: how many files and URLs there are; each may hold several articles. */
  | { type: 'STARTED'; inputs: number }
  | { type: 'EXTRACTED'; name: string }
  | { type: 'PROBLEM'; problem: OnRecordError }
  /** A chunk is stored: everything told before is safe. `articleIds`: those of the chunk that are in the graph now. */
  | { type: 'STORED'; articles: number; articleIds?: readonly string[] };
