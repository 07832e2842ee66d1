import { type SqlRow } from './sqlite-connection.ts';

const LAST_CODE_POINT = 0x10ffff;

/**
 * "Starts with" as a range of SQLite's binary order, which an index can answer: from the prefix itself up to the first
 * text after every text that begins with it.
 */
export function startsWithSql(column: string, prefix: string, values: SqlRow): string {
  if (prefix === '') return `${column} IS NOT NULL`;
  values.push(prefix);
  const end = afterPrefix(prefix);
  if (end === null) return `${column} >= ?`;
  values.push(end);
  return `(${column} >= ? AND ${column} < ?)`;
}

/** The smallest text greater than all that begin with the prefix, by code points; null when there is none. */
function afterPrefix(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0)!);
  while (points.at(-1) === LAST_CODE_POINT) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  const next = last + 1 === 0xd800 ? 0xe000 : last + 1;
  return String.fromCodePoint(...points, next);
}
