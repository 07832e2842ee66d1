import { type OnRecordError } from '../errors/onrecord-error.ts';

import { type IngestEvent, type IngestOutcome, type IngestSummary } from './ingest-summary.ts';

const COUNTER_OF_OUTCOME = {
  INGESTED: 'ingested',
  SUPERSEDED: 'superseded',
  UNCHANGED: 'unchanged',
  DUPLICATE: 'duplicates',
} as const satisfies Record<IngestOutcome, keyof IngestSummary>;

/** Counts what a run does and tells it on. An article counts once its chunk is stored. */
export class IngestLog {
  readonly summary: IngestSummary = {
    read: 0,
    ingested: 0,
    superseded: 0,
    unchanged: 0,
    duplicates: 0,
    failed: 0,
    problems: [],
    interrupted: false,
  };
  private readonly onProgress: (event: IngestEvent) => void;

  constructor(onProgress: ((event: IngestEvent) => void) | undefined) {
    this.onProgress = onProgress ?? (() => undefined);
  }

  started(inputs: number): void {
    this.onProgress({ type: 'STARTED', inputs });
  }

  problem(problem: OnRecordError): void {
    this.summary.failed++;
    this.summary.problems.push({
      code: problem.code,
      where: problem.where,
      message: problem.message,
      hint: problem.hint,
    });
    this.onProgress({ type: 'PROBLEM', problem });
  }

  extracted(name: string): void {
    this.onProgress({ type: 'EXTRACTED', name });
  }

  stored(outcomes: readonly IngestOutcome[], articleIds: readonly string[]): void {
    this.summary.read += outcomes.length;
    for (const outcome of outcomes) this.summary[COUNTER_OF_OUTCOME[outcome]]++;
    this.onProgress({ type: 'STORED', articles: outcomes.length, articleIds });
  }
}
