import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

/** Rows of one statement, largest first: a call costs as much as a dozen values, and each length is prepared once. */
const LENGTHS = [64, 8, 1];

/** How rows are put into a table. */
export interface Insert {
  /** SQL up to VALUES. */
  into: string;
  /** The SQL of one row with a question mark for each value. */
  row: string;
  /** SQL after VALUES. */
  onConflict?: string;
}

/** The SQL of a row of plain values. */
export function plainRow(width: number): string {
  return `(${Array.from({ length: width }, () => '?').join(', ')})`;
}

/** Inserts rows, many in one call; returns how many were inserted. */
export function insertRows(
  connection: SqliteConnection,
  { into, row, onConflict = '' }: Insert,
  rows: readonly Readonly<SqlRow>[],
): number {
  let inserted = 0;
  let next = 0;
  for (const length of LENGTHS) {
    if (rows.length - next < length) continue;
    const sql = `${into} VALUES ${Array.from({ length }, () => row).join(', ')}${onConflict}`;
    for (; next + length <= rows.length; next += length) {
      const values: SqlRow = [];
      for (let at = next; at < next + length; at++) for (const value of rows[at]!) values.push(value);
      inserted += connection.run(sql, values);
    }
  }
  return inserted;
}
