import { type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type CheckedFilter, conjuncts } from '../check-filter.ts';
import { keysOfIds, labelOfKey } from './node-keys.ts';
import { datedEnd, type EndColumn } from './relationship-table.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Relationships that lead from statements to one node, and carry the statements' dates. */
export interface Lead {
  type: RelationshipType;
  /** The relationship's column with the statement. */
  here: EndColumn;
  /** The relationship's column with the node. */
  there: EndColumn;
  /** The node's key; null when there is no such node. */
  key: number | null;
}

/** One event, speaker or other node that all statements of a list lead to. */
export interface StatementAnchor extends Lead {
  /** Where else each statement has to lead. */
  others: Lead[];
  /** What else statements have to fulfil. */
  rest: CheckedFilter[];
  /** Whether it is known that not many statements lead there. */
  isSmall: boolean;
}

type Related = Extract<CheckedFilter, { kind: 'related' }>;

/**
 * The anchor of a filter on nodes of a label: of several nodes the one that the fewest statements lead to. Null for other
 * labels, and where not all statements have to lead to one node.
 */
export function statementAnchor(
  connection: SqliteConnection,
  label: NodeLabel,
  filter: CheckedFilter,
): StatementAnchor | null {
  if (label !== 'Statement') return null;
  const [leading, rest]: [Related[], CheckedFilter[]] = [[], []];
  for (const part of conjuncts(filter)) {
    if (part.kind === 'related' && isAnchor(part)) leading.push(part);
    else rest.push(part);
  }
  if (leading.length === 0) return null;
  const { leads, isSmall } = smallestFirst(
    connection,
    leading.map((part) => leadOf(connection, part)),
  );
  const [lead, ...others] = leads;
  return { ...lead!, others, rest, isSmall };
}

/** From so many statements on it makes little difference how many they are. */
const MOST_COUNTED = 500;

/** Brings the node that the fewest statements lead to to the front; of popular ones a speaker, who says less than is said about an event. */
function smallestFirst(connection: SqliteConnection, leads: Lead[]): { leads: Lead[]; isSmall: boolean } {
  leads.sort((a, b) => Number(b.type === 'MADE') - Number(a.type === 'MADE'));
  if (leads.length === 1) return { leads, isSmall: leads[0]!.key === null };
  let [first, most] = [leads[0]!, MOST_COUNTED];
  for (const lead of leads) {
    const sql = `SELECT count(*) FROM (SELECT 1 FROM ${quoted(lead.type)} WHERE ${quoted(lead.there)} = ? LIMIT ?)`;
    const size = Number(connection.value(sql, [lead.key, most]));
    if (size < most) [first, most] = [lead, size];
  }
  return { leads: [first, ...leads.filter((lead) => lead !== first)], isSmall: most < MOST_COUNTED };
}

function leadOf(connection: SqliteConnection, { relation, branches }: Related): Lead {
  const { relationship, direction } = relation;
  const [here, there]: [EndColumn, EndColumn] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  const id = idOf(branches[0]!.some)!;
  const key = keysOfIds(connection, [id]).get(id) ?? null;
  const isThere = key !== null && branches.some((branch) => branch.label === labelOfKey(key));
  return { type: relationship, here, there, key: isThere ? key : null };
}

function isAnchor({ relation, branches }: Related): boolean {
  const here = relation.direction === 'OUT' ? 'from_key' : 'to_key';
  if (datedEnd(relation.relationship) !== here) return false;
  const ids = new Set(branches.map(({ some }) => idOf(some)));
  return ids.size === 1 && !ids.has(null);
}

/** The only id that fulfils a filter; null for other filters. */
function idOf(filter: CheckedFilter): string | null {
  const [only, ...more] = conjuncts(filter);
  if (only?.kind !== 'compare' || more.length > 0 || only.field !== 'id') return null;
  if (only.op === 'eq' && typeof only.value === 'string') return only.value;
  return only.op === 'in' && only.value.length === 1 ? String(only.value[0]) : null;
}
