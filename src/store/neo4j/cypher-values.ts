import { type CheckedFilter } from '../check-filter.ts';
import { encodeCompared, encodeFolded } from './neo4j-properties.ts';

/** A comparison with a value that is not null. */
export type Compared = Extract<CheckedFilter, { kind: 'compare' }>;

/** Takes values out of a statement, so that its text depends on the shape of what is asked alone. */
export interface Values {
  /** The expression that stands for what a filter compares with. */
  compared(filter: Compared): string;
}

/** What a filter compares with, as a parameter. */
export function comparedValue({ field, definition, value, caseInsensitive }: Compared): unknown {
  const encode = (one: unknown) =>
    caseInsensitive ? encodeFolded(String(one)) : encodeCompared(one, field, definition);
  return Array.isArray(value) ? value.map(encode) : encode(value);
}

/**
 * The values of one query among several of the same shape: each is a property of the row `q`, so that the statement's
 * text depends on the shape alone and the server plans it once.
 */
export class CypherValues implements Values {
  private readonly values: unknown[] = [];

  compared(filter: Compared): string {
    return this.add(comparedValue(filter));
  }

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
