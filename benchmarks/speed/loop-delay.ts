import { existsSync, readFileSync } from 'node:fs';

/** Linux tells here, of the main thread, for how many nanoseconds it has run. */
const SCHEDULE = '/proc/self/schedstat';

const hasSchedule = existsSync(SCHEDULE);

/** How late the turns of the main thread's event loop came, in milliseconds. */
export interface LoopDelay {
  /** As a request notices it: with waiting for a processor, of this thread and of the collector's helpers. */
  p50: number;
  p99: number;
  longest: number;
  /** The most that this thread computed between two turns; does not depend on what else runs. Null: nobody tells here. */
  longestWork: number | null;
}

/** Watches the event loop, a thousand turns a second, from now until it is asked. */
export class LoopDelayMeter {
  private readonly delays: number[] = [];
  private longestWork = 0;
  private last = performance.now();
  private lastWorked = worked();
  private timer = setTimeout(() => this.tick(), 1);

  /** Ends the watch. */
  stop(): LoopDelay {
    clearTimeout(this.timer);
    const sorted = this.delays.sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { p50: at(0.5), p99: at(0.99), longest: at(1), longestWork: hasSchedule ? this.longestWork : null };
  }

  private tick(): void {
    const [now, workedNow] = [performance.now(), worked()];
    this.delays.push(Math.max(0, now - this.last - 1));
    this.longestWork = Math.max(this.longestWork, workedNow - this.lastWorked);
    [this.last, this.lastWorked] = [now, workedNow];
    this.timer = setTimeout(() => this.tick(), 1);
  }
}

/** Milliseconds that this thread has computed so far. */
function worked(): number {
  return hasSchedule ? Number(readFileSync(SCHEDULE, 'utf8').split(' ')[0]) / 1e6 : 0;
}
