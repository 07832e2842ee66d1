import { type RelationDefinition } from '../../model/definition.ts';

import { type CheckedFilter, conjuncts } from '../check-filter.ts';
import { type OrderTerm } from '../list-order.ts';
import { type PositionValues } from './compile-order.ts';
import { type Compared, type Values } from './cypher-values.ts';
import { COPIES, type Copy, quoted } from './neo4j-names.ts';
import { pattern } from './pattern.ts';
import { type Source } from './source.ts';
import { COPIES_OF, type CopyingType, hasCopies } from './statement-copies.ts';

const [DATE, SPEAKER] = [quoted(COPIES.date), quoted(COPIES.speaker)];

/** A node that all statements of a source lead to by relationships with copies. */
interface Anchor {
  type: CopyingType;
  relation: RelationDefinition;
  /** The label of a node that is not known otherwise. */
  label: string | null;
  /** The expression for its id. */
  id: () => string;
  /** What of the filter says so. */
  part: CheckedFilter | null;
}

/** How statements are found by the copies that relationships have. */
export interface FoundByCopies {
  match: string;
  on: string[];
  /** What else of the filter they have to fulfil. */
  rest: CheckedFilter[];
}

/**
 * Finds what one speaker said about one topic: the index has the ids of both, where each alone may have thousands. Null for
 * all else.
 *
 * @param parts the conditions of the source's filter
 */
export function findByCopies(source: Source, parts: readonly CheckedFilter[], values: Values): FoundByCopies | null {
  const anchors = anchorsOf(source, parts, values);
  const [about, made] = (['ABOUT', 'MADE'] as const).map((type) => anchors.find((anchor) => anchor.type === type));
  if (about === undefined || made === undefined) return null;
  const { alias = 'n' } = source;
  const [relationship, maker] = [`${alias}r`, `${alias}m`];
  const id = made.id();
  const isMaker = made.label === null ? '' : `:${quoted(made.label)}`;
  // Who is not the only one to have made it has no copy.
  const madeBy = `EXISTS { MATCH ${pattern(made.relation, `(${alias})`, `(${maker}${isMaker})`)} WHERE ${maker}.${quoted('id')} = ${id} }`;
  return {
    match: indexed(source, about, relationship, [COPIES.to, COPIES.speaker, COPIES.date]),
    on: [
      `${relationship}.${quoted(COPIES.to)} = ${about.id()}`,
      `${relationship}.${SPEAKER} IN [${id}, '']`,
      ...dates(parts, relationship, values),
      madeBy,
    ],
    rest: parts.filter((part) => part !== about.part && part !== made.part),
  };
}

/** Statements in the order of an index. */
export interface FoundInOrder extends FoundByCopies {
  /** What the relationships are known as, in which the order is. */
  relationship: string;
  orderBy: string;
}

/**
 * Finds what was said about one topic, or by one speaker, in the order of the index: latest first, or from the end of such a
 * list. A statement may be found several times, one after the other. Null for other sources and orders.
 */
export function findInOrder(
  source: Source,
  {
    order,
    fromEnd,
    after,
    before,
  }: {
    order: readonly OrderTerm[];
    fromEnd: boolean;
    after: PositionValues | null;
    before: PositionValues | null;
  },
  values: Values,
): FoundInOrder | null {
  const [first, second] = order;
  if (first?.field !== 'saidAt' || first.direction !== 'DESC') return null;
  if (second?.field !== 'id' || second.direction !== 'ASC') return null;
  const parts = source.filter === null ? [] : conjuncts(source.filter);
  const anchors = anchorsOf(source, parts, values);
  const [anchor] = anchors;
  if (anchor === undefined || parts.some((part) => part.kind === 'related' && part !== anchor.part)) return null;
  const { alias = 'n' } = source;
  const relationship = `${alias}r`;
  const end = `${relationship}.${quoted(COPIES_OF[anchor.type].end)}`;
  const date = `${relationship}.${DATE}`;
  const range = dates(parts, relationship, values);
  // Beyond a position without a date there are others without one.
  if (after !== null) range.push(`${date} <= ${after[0] ?? "''"}`);
  if (before !== null) range.push(`${date} >= ${before[0] ?? "''"}`);
  const [way, inverse] = fromEnd ? ['ASC', 'DESC'] : ['DESC', 'ASC'];
  return {
    match: indexed(source, anchor, relationship, [COPIES_OF[anchor.type].end, COPIES.date]),
    on: [`${end} = ${anchor.id()}`, ...range],
    rest: parts.filter((part) => part !== anchor.part),
    relationship,
    // With the property that is the same for all, the server sees that the index has this order.
    orderBy: `${end} ${way!}, ${date} ${way!}, ${alias}.${quoted('id')} ${inverse!}`,
  };
}

function anchorsOf({ label, leadingTo }: Source, parts: readonly CheckedFilter[], values: Values): Anchor[] {
  if (label !== 'Statement') return [];
  const anchors: Anchor[] = [];
  if (leadingTo !== undefined) {
    const { relation, alias } = leadingTo;
    const { relationship: type } = relation;
    if (!isCopying(type, relation)) return [];
    anchors.push({ type, relation, label: null, id: () => `${alias}.${quoted('id')}`, part: null });
  }
  for (const part of parts) {
    if (part.kind !== 'related' || part.branches.length !== 1) continue;
    const { relation, branches } = part;
    const { relationship: type } = relation;
    const [only, ...more] = conjuncts(branches[0]!.some);
    if (!isCopying(type, relation) || more.length > 0 || !isId(only!)) continue;
    anchors.push({ type, relation, label: branches[0]!.label, id: () => values.compared(only), part });
  }
  return anchors;
}

function isCopying(type: RelationDefinition['relationship'], { direction }: RelationDefinition): type is CopyingType {
  return hasCopies(type) && COPIES_OF[type].direction === direction;
}

function isId(filter: CheckedFilter): filter is Compared {
  return filter.kind === 'compare' && filter.field === 'id' && filter.op === 'eq' && filter.value !== null;
}

function indexed(
  { label, alias = 'n' }: Source,
  anchor: Anchor,
  relationship: string,
  copies: readonly Copy[],
): string {
  const end = anchor.label === null ? '()' : `(:${quoted(anchor.label)})`;
  const index = `${relationship}:${quoted(anchor.type)}(${copies.map(quoted).join(', ')})`;
  return `MATCH ${pattern(anchor.relation, `(${alias}:${quoted(label)})`, end, relationship)} USING INDEX ${index}`;
}

const RANGES: Partial<Record<Compared['op'], string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** What conditions on the date say of its copy; where they say nothing, that it is there, which an index wants to know. */
function dates(parts: readonly CheckedFilter[], relationship: string, values: Values): string[] {
  const conditions = [`${relationship}.${DATE} IS NOT NULL`];
  for (const part of parts) {
    if (part.kind !== 'compare' || part.field !== 'saidAt' || part.value === null) continue;
    const sign = RANGES[part.op];
    if (sign !== undefined) conditions.push(`${relationship}.${DATE} ${sign} ${values.compared(part)}`);
  }
  return conditions;
}
