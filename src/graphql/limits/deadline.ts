import { OnRecordError } from '../../errors/onrecord-error.ts';

/** When one operation has to have ended. */
export class Deadline {
  private readonly endsAt: number;
  private readonly late: Promise<never>;
  private readonly timer: NodeJS.Timeout;

  /** @param seconds from now on */
  constructor(private readonly seconds: number) {
    this.endsAt = performance.now() + seconds * 1000;
    let miss: (error: Error) => void = () => undefined;
    this.late = new Promise<never>((_resolve, reject) => (miss = reject));
    // Nobody may be waiting when it passes.
    this.late.catch(() => undefined);
    this.timer = setTimeout(() => miss(this.passed()), seconds * 1000);
    this.timer.unref();
  }

  /** Does some work unless it is too late, and waits for it no longer than allowed. Throws `QUERY_TIMEOUT`. */
  within<T>(work: () => T): T | Promise<Awaited<T>> {
    // A call that blocks the thread, as SQLite's do, keeps the timer from firing: the clock tells.
    if (performance.now() >= this.endsAt) throw this.passed();
    const result = work();
    return result instanceof Promise ? Promise.race([result as Promise<Awaited<T>>, this.late]) : result;
  }

  /** The operation is over; frees the timer. */
  end(): void {
    clearTimeout(this.timer);
  }

  private passed(): OnRecordError {
    return new OnRecordError('QUERY_TIMEOUT', `The operation took longer than ${this.seconds} s`, {
      hint: 'ask for less: smaller pages, narrower filters',
    });
  }
}
