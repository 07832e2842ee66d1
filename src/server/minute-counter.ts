const WINDOW_MS = 60_000;

/**
 * Counts by key in windows of a minute. (The store of express-rate-limit hands out its live counter after a turn of the event
 * loop, so that of several requests at once each sees the count of all.)
 */
export class MinuteCounter {
  private counts = new Map<string, number>();
  private endsAt = 0;

  /** Counts one more; returns how many there were in this window, this one included. */
  count(key: string): number {
    const count = this.of(key) + 1;
    this.counts.set(key, count);
    return count;
  }

  /** How many there were in this window. */
  of(key: string): number {
    if (Date.now() >= this.endsAt) {
      this.counts = new Map();
      this.endsAt = Date.now() + WINDOW_MS;
    }
    return this.counts.get(key) ?? 0;
  }

  /** Seconds until the window ends, 1 at least. */
  secondsLeft(): number {
    return Math.max(1, Math.ceil((this.endsAt - Date.now()) / 1000));
  }
}
