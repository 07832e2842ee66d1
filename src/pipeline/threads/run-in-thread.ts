import { Worker } from 'node:worker_threads';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type IngestEvent } from '../ingest-summary.ts';
import { type PipelineMessage, type PipelineResults, type PipelineTask, STOP } from './pipeline-task.ts';
import { fromPortable } from './portable-failure.ts';
import { threadStart } from './thread-start.ts';

export interface RunInThreadOptions {
  /** Told of what happens, a moment later. */
  onProgress?: (event: IngestEvent) => void;
  /** See `ToolsOptions`. */
  onNote?: (note: string) => void;
  /** Aborting it ends the task after what is in hand. */
  signal?: AbortSignal;
}

/**
 * Runs one task of the pipeline in a thread of its own, so that the thread that asks goes on answering others meanwhile.
 * The thread and its memory are gone afterwards.
 *
 * @throws OnRecordError as the task does; `INTERNAL_SERVER_ERROR` when the thread dies
 */
export function runInThread<Task extends PipelineTask>(
  task: Task,
  { onProgress, onNote, signal }: RunInThreadOptions = {},
): Promise<PipelineResults[Task['name']]> {
  const { filename, execArgv } = threadStart('./pipeline-thread', import.meta.url);
  const worker = new Worker(filename, { execArgv, workerData: task });
  const stop = (): void => worker.postMessage(STOP);
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop);
  return new Promise<PipelineResults[Task['name']]>((resolve, reject) => {
    worker.on('message', (message: PipelineMessage) => {
      if (message.kind === 'EVENT') onProgress?.(message.event);
      else if (message.kind === 'PROBLEM') onProgress?.({ type: 'PROBLEM', problem: fromPortable(message.problem) });
      else if (message.kind === 'NOTE') onNote?.(message.note);
      else if (message.kind === 'FAILED') reject(fromPortable(message.failure));
      else resolve(message.result as PipelineResults[Task['name']]);
    });
    worker.on('error', (cause) => reject(threadDied(cause)));
    worker.on('exit', (code) => reject(threadDied(`exit code ${code}`)));
  }).finally(() => signal?.removeEventListener('abort', stop));
}

function threadDied(cause: unknown): OnRecordError {
  return new OnRecordError('INTERNAL_SERVER_ERROR', `the thread that did it ended: ${String(cause)}`, {
    hint: 'what was stored before stays; run it again',
    cause,
  });
}
