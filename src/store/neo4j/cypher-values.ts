/** Takes values out of a statement, so that its text depends on the shape of what is asked alone. */
export interface Values {
  /** Adds a value; returns the expression that stands for it. */
  add(value: unknown): string;
}

/** The values of a statement that asks one thing: its parameters `$p0`, `$p1`, … */
export class StatementValues implements Values {
  readonly parameters: Record<string, unknown> = {};
  private count = 0;

  add(value: unknown): string {
    const name = `p${this.count++}`;
    this.parameters[name] = value;
    return `$${name}`;
  }
}

/**
 * The values of one query among several of the same shape: each is a property of the row `q`, so that the statement's
 * text depends on the shape alone and the server plans it once.
 */
export class CypherValues implements Values {
  private readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `q.values[${this.values.length - 1}]`;
  }

  /** The row for `UNWIND $queries AS q`. @param at the query's place among all */
  row(at: number): { at: number; values: unknown[] } {
    return { at, values: this.values };
  }
}
