import { type CheckedFilter } from '../check-filter.ts';
import { type CypherValues } from './cypher-values.ts';
import { quoted } from './neo4j-names.ts';
import { encodeCompared, encodeFolded } from './neo4j-properties.ts';

type Compare = Extract<CheckedFilter, { kind: 'compare' }>;
type Related = Extract<CheckedFilter, { kind: 'related' }>;
type Branch = Related['branches'][number];

const COMPARISONS = {
  eq: '=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
} as const;

/** Finds nodes as `n`: a clause and the condition on what it finds. */
export interface CompiledSource {
  match: string;
  where: string[];
}

/**
 * A filter on nodes of a label as Cypher. Where all nodes must have a certain relation, the search begins at the related
 * nodes: what is filtered by a relation is mostly what one event, speaker or article leads to.
 */
export function compileSource(label: string, filter: CheckedFilter | null, values: CypherValues): CompiledSource {
  const parts = filter === null ? [] : conjuncts(filter);
  const anchor = parts.find((part): part is Related => part.kind === 'related' && part.branches.some(isSelective));
  const where = parts.filter((part) => part !== anchor).map((part) => compileFilter(part, 'n', values));
  if (anchor === undefined) return { match: `MATCH (n:${quoted(label)})`, where };
  const found = anchor.branches.map(
    (branch) => `${branchPattern(anchor, branch, `n:${quoted(label)}`, 'n', values)} RETURN n`,
  );
  return { match: `CALL (q) { ${found.join(' UNION ')} }`, where };
}

/**
 * A filter as a condition on the node known as `alias`. Names come from the model; every value becomes a parameter. Logic
 * is two-valued, so a comparison with a missing value counts as false before it is negated.
 */
export function compileFilter(filter: CheckedFilter, alias: string, values: CypherValues): string {
  switch (filter.kind) {
    case 'all':
      return joined(filter.parts, ' AND ', 'true', alias, values);
    case 'any':
      return joined(filter.parts, ' OR ', 'false', alias, values);
    case 'not':
      return `NOT coalesce(${compileFilter(filter.part, alias, values)}, false)`;
    case 'constant':
      return String(filter.holds);
    case 'compare':
      return compare(filter, alias, values);
    case 'related':
      return filter.branches
        .map((branch) => `EXISTS { ${branchPattern(filter, branch, alias, alias, values)} }`)
        .join(' OR ');
  }
}

function joined(parts: CheckedFilter[], operator: string, empty: string, alias: string, values: CypherValues): string {
  if (parts.length === 0) return empty;
  return parts.map((part) => `(${compileFilter(part, alias, values)})`).join(operator);
}

function compare(filter: Compare, alias: string, values: CypherValues): string {
  const { field, definition, op, value, caseInsensitive } = filter;
  const name = `${alias}.${quoted(caseInsensitive ? `${field}_folded` : field)}`;
  if (value === null) return `${name} IS NULL`;
  const encode = (one: unknown) =>
    caseInsensitive ? encodeFolded(String(one)) : encodeCompared(one, field, definition);
  const parameter = values.add(Array.isArray(value) ? value.map(encode) : encode(value));
  return `${name} ${COMPARISONS[op]} ${parameter}`;
}

function branchPattern(
  { relation }: Related,
  { label, some }: Branch,
  node: string,
  alias: string,
  values: CypherValues,
): string {
  const other = `${alias}n`;
  const [left, right] = relation.direction === 'IN' ? ['<', ''] : ['', '>'];
  const pattern = `(${node})${left}-[:${quoted(relation.relationship)}]-${right}(${other}:${quoted(label)})`;
  return `MATCH ${pattern} WHERE ${compileFilter(some, other, values)}`;
}

function conjuncts(filter: CheckedFilter): CheckedFilter[] {
  return filter.kind === 'all' ? filter.parts.flatMap(conjuncts) : [filter];
}

/** Whether a branch asks for certain nodes and not for most of them. */
function isSelective({ some }: Branch): boolean {
  return conjuncts(some).some((part) =>
    part.kind === 'compare' ? ['eq', 'in', 'contains', 'startsWith'].includes(part.op) : part.kind === 'related',
  );
}
