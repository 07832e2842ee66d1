import { setMaxListeners } from 'node:events';

import { Piscina } from 'piscina';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { type ReadArticle } from '../../read/read-article.ts';

import { fromPortable } from '../threads/portable-failure.ts';
import { threadStart } from '../threads/thread-start.ts';
import { type Extractor, type ReaderIdentity } from './extractor.ts';
import { type Answer, type WorkerTasks } from './worker-tasks.ts';

/** The heap of one worker: several times what the longest article that is read takes; a larger one is only filled later. */
const MEGABYTES_PER_WORKER = 384;
/** Collecting young objects often costs little here and keeps a worker small. */
const YOUNG_MEGABYTES = 8;

/** Extracts in worker threads, as many articles at once as there are threads; a thread starts when there is work for it. */
export class WorkerExtractor implements Extractor {
  readonly reader: ReaderIdentity;
  readonly concurrency: number;
  private readonly pool: Piscina;
  private readonly end: AbortController;

  private constructor(pool: Piscina, end: AbortController, reader: ReaderIdentity) {
    this.pool = pool;
    this.end = end;
    this.reader = reader;
    this.concurrency = pool.options.maxThreads;
  }

  /**
   * Starts the first worker and lets it load its tools.
   *
   * @param workers threads at most
   * @param megabytes heap of each; an article that takes more fails, and its worker is replaced
   * @throws OnRecordError `MODEL_…`, `GAZETTEER_INVALID`
   */
  static async open(workers: number, megabytes = MEGABYTES_PER_WORKER): Promise<WorkerExtractor> {
    const pool = new Piscina({
      ...threadStart('./worker-tasks', import.meta.url),
      minThreads: 1,
      maxThreads: workers,
      idleTimeout: Infinity,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      // A worker that waits for its next article must still be able to do what it began, as closing a connection.
      atomics: 'disabled',
    });
    const end = new AbortController();
    // One listener for each article that is asked for.
    setMaxListeners(0, end.signal);
    // A worker that dies while it starts leaves its articles in the queue.
    pool.on('error', (error) => end.abort(error));
    try {
      return new WorkerExtractor(pool, end, await ask(pool, end.signal, 'identify', undefined));
    } catch (error) {
      await pool.destroy();
      throw error;
    }
  }

  extract(article: ReadArticle): Promise<ExtractedArticle> {
    return ask(this.pool, this.end.signal, 'extract', article);
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}

type Value<Task extends keyof WorkerTasks> = Awaited<ReturnType<WorkerTasks[Task]>> extends Answer<infer T> ? T : never;

async function ask<Task extends keyof WorkerTasks>(
  pool: Piscina,
  signal: AbortSignal,
  name: Task,
  article: Parameters<WorkerTasks[Task]>[0],
): Promise<Value<Task>> {
  const answer: Answer<Value<Task>> = await pool.run(article, { name, signal }).catch((cause: unknown) => {
    throw signal.aborted ? cannotStart(signal.reason) : workerDied(article?.location, cause);
  });
  if ('failure' in answer) throw fromPortable(answer.failure);
  return answer.value;
}

function workerDied(location: string | undefined, cause: unknown): OnRecordError {
  const reason =
    (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : String(cause);
  return new OnRecordError('EXTRACTION_FAILED', `the worker that read it ended: ${reason}`, {
    ...(location === undefined ? {} : { where: location }),
    hint: 'if it is long, split it; the other articles are not affected',
    cause,
  });
}

function cannotStart(cause: unknown): OnRecordError {
  return new OnRecordError('INTERNAL_SERVER_ERROR', `a worker cannot be kept running: ${String(cause)}`, {
    hint: 'run it with --workers 1, and report it',
    cause,
  });
}
