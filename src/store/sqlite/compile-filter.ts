import { type CheckedFilter } from '../check-filter.ts';
import { encodeFolded, encodeValue, foldedSql, quoted } from './sqlite-columns.ts';
import { type SqlRow, type SqlValue } from './sqlite-connection.ts';
import { startsWithSql } from './starts-with.ts';

type Compare = Extract<CheckedFilter, { kind: 'compare' }>;
type Related = Extract<CheckedFilter, { kind: 'related' }>;

const COMPARISONS = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/**
 * A filter as an SQL condition on the table known as `alias`. Names come from the model; every value becomes a parameter,
 * pushed onto `values` in the order of the question marks.
 */
export function compileFilter(filter: CheckedFilter, alias: string, values: SqlRow): string {
  switch (filter.kind) {
    case 'all':
      return joined(filter.parts, ' AND ', '1', alias, values);
    case 'any':
      return joined(filter.parts, ' OR ', '0', alias, values);
    case 'not':
      return `(${compileFilter(filter.part, alias, values)}) IS NOT TRUE`;
    case 'constant':
      return filter.holds ? '1' : '0';
    case 'compare':
      return compare(filter, alias, values);
    case 'related':
      return related(filter, alias, values);
  }
}

function joined(parts: CheckedFilter[], operator: string, empty: string, alias: string, values: SqlRow): string {
  if (parts.length === 0) return empty;
  return parts.map((part) => `(${compileFilter(part, alias, values)})`).join(operator);
}

function compare(filter: Compare, alias: string, values: SqlRow): string {
  const column = filter.caseInsensitive ? foldedSql(alias, filter.field) : `${alias}.${quoted(filter.field)}`;
  switch (filter.op) {
    case 'in':
      values.push(JSON.stringify(filter.value.map((value) => encode(value, filter))));
      return `${column} IN (SELECT "value" FROM json_each(?))`;
    case 'contains':
      values.push(encode(filter.value, filter));
      return `instr(${column}, ?) > 0`;
    case 'startsWith':
      return startsWithSql(column, encode(filter.value, filter) as string, values);
    case 'endsWith':
      if (filter.value === '') return `${column} IS NOT NULL`;
      values.push(encode(filter.value, filter), encode(filter.value, filter));
      return `substr(${column}, -length(?)) = ?`;
    case 'eq':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      if (filter.value === null) return `${column} IS NULL`;
      values.push(encode(filter.value, filter));
      return `${column} ${COMPARISONS[filter.op]} ?`;
  }
}

function encode(value: string | number | boolean, { definition, caseInsensitive }: Compare): SqlValue {
  if (caseInsensitive) return encodeFolded(String(value));
  return encodeValue(value, definition) ?? Number(value);
}

/**
 * A list made once, from the related nodes to the nodes in question, instead of a question asked of every node: what is
 * filtered by a relation is mostly what one event, speaker or article leads to.
 */
function related({ relation, branches }: Related, alias: string, values: SqlRow): string {
  const [here, there] = relation.direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  const other = `${alias}n`;
  const leading = branches.map(({ label, some }) => {
    const condition = compileFilter(some, other, values);
    return (
      `SELECT r.${quoted(here!)} FROM ${quoted(label)} AS ${other} JOIN ${quoted(relation.relationship)} AS r` +
      ` ON r.${quoted(there!)} = ${other}."key" WHERE ${condition}`
    );
  });
  return `${alias}."key" IN (${leading.join(' UNION ALL ')})`;
}
