import { type CheckedFilter, conjuncts } from '../check-filter.ts';
import { type Compared, type Values } from './cypher-values.ts';
import { findByCopies } from './find-by-copies.ts';
import { quoted } from './neo4j-names.ts';
import { pattern } from './pattern.ts';
import { type Source } from './source.ts';

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

/** Finds nodes: a clause, the conditions that belong to it, and further ones on what it finds. */
export interface CompiledSource {
  match: string;
  on: string[];
  where: string[];
  /** Whether each node is found once: relationships may be there for several articles, and lead to it as often. */
  isOnce: boolean;
}

/** A source as clauses that find each node once. @param kept the variables that further clauses need */
export function sourceClause({ match, on, where, isOnce }: CompiledSource, kept: string): string {
  const found = on.length === 0 ? match : `${match} WHERE ${bracketed(on)}`;
  if (where.length === 0) return isOnce ? found : `${found} WITH DISTINCT ${kept}`;
  return `${found} WITH ${isOnce ? '' : 'DISTINCT '}${kept} WHERE ${bracketed(where)}`;
}

function bracketed(conditions: readonly string[]): string {
  return conditions.map((condition) => `(${condition})`).join(' AND ');
}

/**
 * Finds the nodes of a source in Cypher, each once. Where all of them must have a certain relation, the search begins at the
 * related nodes: what is filtered by a relation is mostly what one event, speaker or article leads to. Where they must have
 * several to nodes of known ids, the server chooses among these.
 */
export function compileSource(source: Source, values: Values): CompiledSource {
  const { label, filter, leadingTo, alias = 'n' } = source;
  const parts = filter === null ? [] : conjuncts(filter);
  const anchors = parts.filter((part): part is Related => part.kind === 'related');
  const known = anchors.filter(({ branches }) => branches.length === 1 && isKnown(branches[0]!));
  const node = `(${alias}:${quoted(label)})`;
  const given = leadingTo === undefined ? [] : [pattern(leadingTo.relation, node, `(${leadingTo.alias})`)];
  const copied = findByCopies(source, parts, values);
  if (copied !== null) {
    const where = copied.rest.map((part) => compileFilter(part, alias, values));
    return { match: copied.match, on: copied.on, where, isOnce: false };
  }
  if (known.length > 0 || leadingTo !== undefined) {
    const rest = parts.filter((part) => !known.includes(part as Related));
    const anchored = joinedAnchors(known, given, source, values);
    return { ...anchored, isOnce: false, where: rest.map((part) => compileFilter(part, alias, values)) };
  }
  const anchor = anchors.find(({ branches }) => branches.some(isSelective));
  const where = parts.filter((part) => part !== anchor).map((part) => compileFilter(part, alias, values));
  if (anchor === undefined) return { match: `MATCH ${node}`, on: [], where, isOnce: true };
  const found = anchor.branches.map(
    (branch) => `${branchPattern(anchor, branch, node, alias, values)} RETURN ${alias}`,
  );
  return { match: `CALL (*) { ${found.join(' UNION ')} }`, on: [], where, isOnce: found.length > 1 };
}

function joinedAnchors(
  anchors: readonly Related[],
  given: readonly string[],
  { label, alias = 'n' }: Source,
  values: Values,
): Pick<CompiledSource, 'match' | 'on'> {
  const patterns = [...given];
  const conditions: string[] = [];
  for (const { relation, branches } of anchors) {
    const { label: other, some } = branches[0]!;
    const name = `${alias}a${conditions.length}`;
    const node = patterns.length === 0 ? `(${alias}:${quoted(label)})` : `(${alias})`;
    patterns.push(pattern(relation, node, `(${name}:${quoted(other)})`));
    conditions.push(compileFilter(some, name, values));
  }
  // Each in a clause of its own: within one, two relations could not be the same relationship.
  return { match: patterns.map((one) => `MATCH ${one}`).join(' '), on: conditions };
}

/**
 * A filter as a condition on the node known as `alias`. Names come from the model; every value becomes a parameter. Logic
 * is two-valued, so a comparison with a missing value counts as false before it is negated.
 */
export function compileFilter(filter: CheckedFilter, alias: string, values: Values): string {
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
        .map((branch) => `EXISTS { ${branchPattern(filter, branch, `(${alias})`, alias, values)} }`)
        .join(' OR ');
  }
}

function joined(parts: CheckedFilter[], operator: string, empty: string, alias: string, values: Values): string {
  if (parts.length === 0) return empty;
  return parts.map((part) => `(${compileFilter(part, alias, values)})`).join(operator);
}

function compare(filter: Compared, alias: string, values: Values): string {
  const { field, op, value, caseInsensitive } = filter;
  const name = `${alias}.${quoted(caseInsensitive ? `${field}_folded` : field)}`;
  return value === null ? `${name} IS NULL` : `${name} ${COMPARISONS[op]} ${values.compared(filter)}`;
}

function branchPattern(
  { relation }: Related,
  { label, some }: Branch,
  node: string,
  alias: string,
  values: Values,
): string {
  const other = `${alias}n`;
  return `MATCH ${pattern(relation, node, `(${other}:${quoted(label)})`)} WHERE ${compileFilter(some, other, values)}`;
}

/** Whether a branch names its nodes by their ids. */
function isKnown({ some }: Branch): boolean {
  return conjuncts(some).some((part) => part.kind === 'compare' && part.field === 'id' && part.op === 'eq');
}

/** Whether a branch asks for certain nodes and not for most of them. */
function isSelective({ some }: Branch): boolean {
  return conjuncts(some).some((part) =>
    part.kind === 'compare' ? ['eq', 'in', 'contains', 'startsWith'].includes(part.op) : part.kind === 'related',
  );
}
