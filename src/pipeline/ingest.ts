import { identifier } from '../model/identifier.ts';
import { type Run } from '../model/run.ts';

import { type ReadOptions } from '../read/read-options.ts';
import { type ReadResult } from '../read/read-problem.ts';
import { type ArticleInput } from '../read/read-sources.ts';

import { type GraphStore } from '../store/graph-store.ts';

import { changeGraph } from './change-graph.ts';
import { isEmptyPlan } from './chunk-plan.ts';
import { chunksOf } from './chunks.ts';
import { countInputs } from './count-inputs.ts';
import { ExtractingChunk } from './extracting-chunk.ts';
import { IngestLog } from './ingest-log.ts';
import { type IngestEvent, type IngestSummary } from './ingest-summary.ts';
import { readArticles } from './read-articles.ts';
import { rememberArticles } from './remember-articles.ts';
import { resolveChange } from './resolve-change.ts';
import { startedAhead } from './started-ahead.ts';
import { type PipelineTools } from './tools.ts';

/**
 * Inputs per transaction, each an article or a problem: enough of them that storing costs little, few enough that a crash
 * loses seconds of work.
 */
const RESULTS_PER_CHUNK = 16;

export interface IngestOptions {
  store: GraphStore;
  tools: PipelineTools;
  /** Told of every article, problem and stored chunk. */
  onProgress?: (event: IngestEvent) => void;
  /** Aborting it ends the run after the chunk in hand is stored. */
  signal?: AbortSignal;
  /** How inputs are read; the default suits untrusted ones. */
  reading?: ReadOptions;
  /** ISO instant for provenance; default now. */
  startedAt?: string;
}

/**
 * Brings articles into the graph: read, clean, extract, resolve, graph, store; a chunk at a time, each in one
 * transaction. What is already there is skipped, so that running it again finishes what a crash cut off.
 *
 * @param inputs files, folders, URLs and given texts
 * @returns what was done; inputs that could not be read are in `problems` and never stop the run
 * @throws OnRecordError `STORE_…` when the store fails; earlier chunks stay stored
 */
export async function ingest(inputs: readonly ArticleInput[], options: IngestOptions): Promise<IngestSummary> {
  const { store, tools, signal } = options;
  const log = new IngestLog(options.onProgress);
  if (options.onProgress !== undefined) log.started(await countInputs(inputs));
  const run = newRun(tools, options.startedAt ?? new Date().toISOString());

  const begin = (results: readonly ReadResult[]): ExtractingChunk => {
    const chunk = new ExtractingChunk(results, tools, store.records, log);
    // What fails here fails again when the chunk is planned.
    chunk.begin().catch(() => undefined);
    return chunk;
  };
  const results = chunksOf(readArticles(inputs, options.reading), RESULTS_PER_CHUNK, signal);
  for await (const chunk of startedAhead(results, chunksAhead(tools), begin)) {
    chunk.tellProblems();
    const outcomes = await changeGraph(store, async () => {
      const { plan, extracted } = await chunk.plan();
      if (isEmptyPlan(plan)) return { change: null, result: plan.outcomes };
      const step = { added: extracted, removedArticleIds: plan.remove };
      const resolved = await resolveChange(step, store, { gazetteer: tools.gazetteer, run });
      const change = await rememberArticles(resolved, plan, store.view);
      return { change, result: plan.outcomes };
    });
    log.stored(outcomes, chunk.articleIds());
    if (signal?.aborted === true) break;
  }
  log.summary.interrupted = signal?.aborted === true;
  return log.summary;
}

/** Chunks to extract while one is resolved and stored, so that no extractor waits; one that works here gains nothing. */
function chunksAhead({ extractor: { concurrency } }: PipelineTools): number {
  return concurrency === 1 ? 0 : Math.ceil(concurrency / RESULTS_PER_CHUNK);
}

function newRun({ extractor, softwareVersion, version }: PipelineTools, startedAt: string): Run {
  return {
    id: identifier('Run', startedAt, version),
    startedAt,
    softwareVersion,
    reader: extractor.reader.name,
    readerSha256: extractor.reader.sha256,
  };
}
