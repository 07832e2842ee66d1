import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type IngestEvent } from '../ingest-summary.ts';
import { END, type PipelineMessage, type PipelineResults, type PipelineTask, STOP } from './pipeline-task.ts';
import { fromPortable } from './portable-failure.ts';
import { threadStart } from './thread-start.ts';

export interface RunOptions {
  /** Told of what happens, a moment later. */
  onProgress?: (event: IngestEvent) => void;
  /** See `ToolsOptions`; told when the thread ends. */
  onNote?: (note: string) => void;
  /** Aborting it ends the task after what is in hand. */
  signal?: AbortSignal;
}

/** Runs tasks of the pipeline. */
export type RunTask = <Task extends PipelineTask>(
  task: Task,
  options?: RunOptions,
) => Promise<PipelineResults[Task['name']]>;

interface TaskInHand extends RunOptions {
  resolve: (result: PipelineResults[PipelineTask['name']]) => void;
  reject: (error: OnRecordError) => void;
}

/** A thread that runs tasks of the pipeline, one at a time; what one of them has loaded serves the next. */
export class PipelineWorker {
  private readonly worker: Worker;
  private readonly exited: Promise<unknown>;
  private inHand: TaskInHand | null = null;
  private onNote: RunOptions['onNote'];
  private cause: unknown = null;

  constructor() {
    const { filename, execArgv } = threadStart('./pipeline-thread', import.meta.url);
    this.worker = new Worker(filename, { execArgv });
    this.exited = once(this.worker, 'exit').catch(() => undefined);
    this.worker.on('message', (message: PipelineMessage) => this.take(message));
    this.worker.on('error', (cause) => (this.cause = cause));
    this.worker.on('exit', (code) => {
      this.cause ??= `exit code ${code}`;
      this.inHand?.reject(threadDied(this.cause));
    });
  }

  /** Whether it can run further tasks. */
  get isAlive(): boolean {
    return this.cause === null;
  }

  /** @throws OnRecordError as the task does; `INTERNAL_SERVER_ERROR` when the thread dies */
  readonly run: RunTask = async (task, options = {}) => {
    if (this.cause !== null) throw threadDied(this.cause);
    const { signal } = options;
    const stop = (): void => this.worker.postMessage(STOP);
    this.onNote = options.onNote;
    this.worker.postMessage(task);
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop);
    try {
      return await new Promise<PipelineResults[(typeof task)['name']]>((resolve, reject) => {
        this.inHand = { ...options, resolve: resolve as TaskInHand['resolve'], reject };
      });
    } finally {
      this.inHand = null;
      signal?.removeEventListener('abort', stop);
    }
  };

  /** Resolves when the thread and its memory are gone. Nothing may be in hand. */
  async end(): Promise<void> {
    this.worker.postMessage(END);
    await this.exited;
  }

  private take(message: PipelineMessage): void {
    switch (message.kind) {
      case 'EVENT':
        return this.inHand?.onProgress?.(message.event);
      case 'PROBLEM':
        return this.inHand?.onProgress?.({ type: 'PROBLEM', problem: fromPortable(message.problem) });
      case 'NOTE':
        return this.onNote?.(message.note);
      case 'FAILED':
        return this.inHand?.reject(fromPortable(message.failure));
      case 'DONE':
        return this.inHand?.resolve(message.result);
    }
  }
}

/**
 * Runs one task in a thread of its own, so that the thread that asks goes on answering others meanwhile. The thread and its
 * memory are gone afterwards.
 *
 * @throws OnRecordError as {@link PipelineWorker.run} does
 */
export const runInThread: RunTask = async (task, options) => {
  const worker = new PipelineWorker();
  try {
    return await worker.run(task, options);
  } finally {
    await worker.end();
  }
};

function threadDied(cause: unknown): OnRecordError {
  return new OnRecordError('INTERNAL_SERVER_ERROR', `the thread that did it ended: ${String(cause)}`, {
    hint: 'what was stored before stays; run it again',
    cause,
  });
}
