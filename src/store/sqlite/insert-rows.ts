import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

/** Rows of one statement, largest first: a call costs as much as a dozen values, and each length is prepared once. */
const LENGTHS = [64, 8, 1] as const;
const LONGEST = LENGTHS[0];

/** How rows are put into a table. */
export interface Insert {
  /** How many values a row is given. */
  width: number;
  /** The SQL for each of the lengths. */
  sql: Readonly<Record<(typeof LENGTHS)[number], string>>;
}

/**
 * How rows are put into a table.
 *
 * @param into SQL up to VALUES
 * @param values the SQL of each value of a row, mostly a question mark, and never more than one
 * @param onConflict SQL after VALUES
 */
export function insertOf(into: string, values: readonly string[], onConflict = ''): Insert {
  const row = `(${values.join(', ')})`;
  const sql = LENGTHS.map((length) => [
    length,
    `${into} VALUES ${Array.from({ length }, () => row).join(', ')}${onConflict}`,
  ]);
  return { width: values.filter((value) => value.includes('?')).length, sql: Object.fromEntries(sql) as Insert['sql'] };
}

/** As many plain values as a row has. */
export function plainValues(width: number): string[] {
  return Array.from({ length: width }, () => '?');
}

/** Rows on their way into one table, many in one call. None is sure to be there before `flush`. */
export class RowInserter {
  private values: SqlRow = [];
  private inserted = 0;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly insert: Insert,
  ) {}

  add(row: Readonly<SqlRow>): void {
    for (const value of row) this.values.push(value);
    if (this.values.length === LONGEST * this.insert.width) this.write(LONGEST, this.values);
  }

  /** Writes what is left, and gives how many rows were inserted since the last time. */
  flush(): number {
    const { values } = this;
    let from = 0;
    for (const length of LENGTHS) {
      const size = length * this.insert.width;
      for (; values.length - from >= size; from += size) this.write(length, values.slice(from, from + size));
    }
    this.values = [];
    const { inserted } = this;
    this.inserted = 0;
    return inserted;
  }

  private write(length: keyof Insert['sql'], values: SqlRow): void {
    this.inserted += this.connection.run(this.insert.sql[length], values);
    values.length = 0;
  }
}

/** Inserts rows, many in one call; returns how many were inserted. */
export function insertRows(connection: SqliteConnection, insert: Insert, rows: readonly Readonly<SqlRow>[]): number {
  const inserter = new RowInserter(connection, insert);
  for (const row of rows) inserter.add(row);
  return inserter.flush();
}
