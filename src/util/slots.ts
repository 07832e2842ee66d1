/** Lets a limited number of things happen at once; the others wait their turn in the order in which they came. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** @param count how many at once, at least 1 */
  constructor(count: number) {
    this.free = count;
  }

  /** Does the work when it is its turn; the slot is free again when it has ended, well or not. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free++;
      else next();
    }
  }
}
