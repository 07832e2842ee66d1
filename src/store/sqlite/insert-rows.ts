import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

/** Rows of one statement, largest first: a call costs as much as a dozen values, and each length is prepared once. */
const LENGTHS = [64, 8, 1];

/**
 * Inserts rows, many in one call.
 *
 * @param insert SQL up to VALUES
 * @param rows all of one width
 * @param onConflict SQL after VALUES
 * @returns how many rows were inserted
 */
export function insertRows(
  connection: SqliteConnection,
  insert: string,
  rows: readonly SqlRow[],
  onConflict = '',
): number {
  if (rows.length === 0) return 0;
  const row = `(${rows[0]!.map(() => '?').join(', ')})`;
  let inserted = 0;
  let next = 0;
  for (const length of LENGTHS) {
    if (rows.length - next < length) continue;
    const sql = `${insert} VALUES ${Array.from({ length }, () => row).join(', ')}${onConflict}`;
    for (; next + length <= rows.length; next += length) {
      const values: SqlRow = [];
      for (let at = next; at < next + length; at++) for (const value of rows[at]!) values.push(value);
      inserted += connection.run(sql, values);
    }
  }
  return inserted;
}
