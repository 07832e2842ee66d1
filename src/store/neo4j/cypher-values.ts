/**
 * The values of one query among several of the same shape: each is a property of the row `q`, so that the statement's
 * text depends on the shape alone and the server plans it once.
 */
export class CypherValues {
  private readonly values: unknown[] = [];

  /** Adds a value; returns the expression that stands for it. */
  add(value: unknown): string {
    this.values.push(value);
    return `q.values[${this.values.length - 1}]`;
  }

  /** The row for `UNWIND $queries AS q`. @param at the query's place among all */
  row(at: number): { at: number; values: unknown[] } {
    return { at, values: this.values };
  }
}
