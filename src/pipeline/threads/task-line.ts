import { OnRecordError } from '../../errors/onrecord-error.ts';

import { PipelineWorker, type RunTask } from './pipeline-worker.ts';

/** Tasks that may wait for their turn. */
const MAX_WAITING = 50;
/** How long a thread that has nothing to do keeps what it has loaded. */
const IDLE_MS = 60_000;

/**
 * Tasks of many callers, one after the other in one thread: what reads articles takes 300 MB, which callers must not be able
 * to multiply. The thread starts with the first task, and ends when there has been none for a minute.
 */
export class TaskLine {
  private worker: PipelineWorker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private timer: NodeJS.Timeout | undefined;

  /**
   * Runs a task when those before it have ended.
   *
   * @throws OnRecordError as `PipelineWorker.run` does; `RATE_LIMITED` when too many are waiting
   */
  readonly run: RunTask = async (task, options) => {
    if (this.waiting >= MAX_WAITING) {
      throw new OnRecordError('RATE_LIMITED', `${MAX_WAITING} changes are waiting already`, {
        hint: 'try again in a minute',
      });
    }
    this.waiting++;
    clearTimeout(this.timer);
    const turn = this.last.then(() => {
      if (this.worker?.isAlive !== true) this.worker = new PipelineWorker();
      return this.worker.run(task, options);
    });
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting--;
      if (this.waiting === 0) {
        this.timer = setTimeout(() => void this.end(), IDLE_MS);
        this.timer.unref();
      }
    }
  };

  /** Resolves when the tasks in line have ended, and their thread. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    const ended = this.last.then(async () => {
      const { worker } = this;
      this.worker = null;
      await worker?.end();
    });
    this.last = ended;
    await ended;
  }
}
