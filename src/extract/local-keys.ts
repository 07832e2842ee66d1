/** Gives the things of one article their local keys (`e1`, `e2`, …) in the order in which they are first asked for. */
export class LocalKeys<T> {
  private readonly prefix: string;
  private readonly keys = new Map<T, string>();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  of(thing: T): string {
    const known = this.keys.get(thing);
    if (known !== undefined) return known;
    const key = `${this.prefix}${this.keys.size + 1}`;
    this.keys.set(thing, key);
    return key;
  }

  /** `of`, with null for null. */
  ofNullable(thing: T | null): string | null {
    return thing === null ? null : this.of(thing);
  }

  /** Everything that has a key, in key order; what gets one meanwhile is included. */
  [Symbol.iterator](): Iterator<T> {
    return this.keys.keys();
  }
}
