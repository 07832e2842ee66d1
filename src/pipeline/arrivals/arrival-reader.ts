import { type Arrival } from './arrival.ts';

/** One reader's place in what arrives. */
export class ArrivalReader implements AsyncIterableIterator<Arrival> {
  private ended = false;
  private waiting: (() => void) | null = null;

  /**
   * @param at the arrival with a number; null when it has not come yet
   * @param again what to give before those from `place` on
   */
  constructor(
    private readonly at: (sequence: number) => Arrival | null,
    private readonly again: Arrival[],
    private place: number,
    private readonly onEnd: (reader: ArrivalReader) => void,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  wake(): void {
    this.waiting?.();
  }

  async next(): Promise<IteratorResult<Arrival, undefined>> {
    while (!this.ended) {
      const repeated = this.again.shift();
      if (repeated !== undefined) return { value: repeated, done: false };
      const arrival = this.at(this.place);
      if (arrival !== null) {
        this.place++;
        return { value: arrival, done: false };
      }
      await new Promise<void>((resolve) => (this.waiting = resolve));
    }
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<Arrival, undefined>> {
    this.ended = true;
    this.wake();
    this.onEnd(this);
    return { value: undefined, done: true };
  }
}
