import { articleIdentifier } from '../model/article-identifier.ts';
import { type ExtractedArticle } from '../model/extracted-article.ts';
import { identifier } from '../model/identifier.ts';
import { type Run } from '../model/run.ts';

import { type ReadArticle } from '../read/read-article.ts';
import { type ReadOptions } from '../read/read-options.ts';

import { cleanText } from '../clean/clean-text.ts';

import { extractArticle } from '../extract/extract-article.ts';

import { resolveArticles } from '../resolve/resolve-articles.ts';

import { buildChange } from '../graph/build-change.ts';

import { type GraphStore } from '../store/graph-store.ts';

import { changeGraph } from './change-graph.ts';
import { isEmptyPlan } from './chunk-plan.ts';
import { chunksOf } from './chunks.ts';
import { countInputs } from './count-inputs.ts';
import { ExtractingChunk } from './extracting-chunk.ts';
import { IngestLog } from './ingest-log.ts';
import { type IngestEvent, type IngestSummary } from './ingest-summary.ts';
import { findKnownArticles } from './known-article.ts';
import { readArticles } from './read-articles.ts';
import { rememberArticles } from './remember-articles.ts';
import { type PipelineTools } from './tools.ts';

/** Articles per transaction: large enough that storing costs little, small enough that a crash loses seconds of work. */
const ARTICLES_PER_CHUNK = 16;

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
 * @param inputs files, folders and URLs
 * @returns what was done; inputs that could not be read are in `problems` and never stop the run
 * @throws OnRecordError `STORE_…` when the store fails; earlier chunks stay stored
 */
export async function ingest(inputs: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const { store, tools, signal } = options;
  const log = new IngestLog(options.onProgress);
  if (options.onProgress !== undefined) log.started(await countInputs(inputs));
  const run = newRun(tools, options.startedAt ?? new Date().toISOString());

  const extract = (article: ReadArticle): Promise<ExtractedArticle> =>
    extractArticle(article, cleanText(article.text, article.title), tools);

  for await (const articles of chunksOf(readArticles(inputs, log, options.reading), ARTICLES_PER_CHUNK, signal)) {
    const identified = articles.map((article) => ({ id: articleIdentifier(article), article }));
    const chunk = new ExtractingChunk(identified, extract, log);
    const outcomes = await changeGraph(store, async () => {
      const known = await findKnownArticles(store.records, identified);
      const { plan, extracted } = await chunk.plan(known, tools.version);
      if (isEmptyPlan(plan)) return { change: null, result: plan.outcomes };
      const step = { added: extracted, removedArticleIds: plan.remove };
      const resolution = await resolveArticles(step, store.records, tools.gazetteer);
      const change = await rememberArticles(buildChange(resolution, run), plan, store.view);
      return { change, result: plan.outcomes };
    });
    log.stored(outcomes);
  }
  log.summary.interrupted = signal?.aborted === true;
  return log.summary;
}

function newRun({ reader, softwareVersion, version }: PipelineTools, startedAt: string): Run {
  return {
    id: identifier('Run', startedAt, version),
    startedAt,
    softwareVersion,
    reader: reader.name,
    readerSha256: reader.sha256,
  };
}
