import { type RelationshipType } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type CheckedFilter } from '../check-filter.ts';
import { keysOfIds, labelOfKey } from './node-keys.ts';
import { datedEnd, type EndColumn } from './relationship-table.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** One event, speaker or other node that all statements of a list lead to, by relationships that carry their dates. */
export interface StatementAnchor {
  type: RelationshipType;
  /** The relationship's column with the statement. */
  here: EndColumn;
  /** The relationship's column with the node. */
  there: EndColumn;
  /** The node's key; null when there is no such node. */
  key: number | null;
  /** What else statements have to fulfil. */
  rest: CheckedFilter[];
}

type Related = Extract<CheckedFilter, { kind: 'related' }>;

/** The anchor of a filter on nodes of a label; null for other labels, and where not all nodes have to lead to one node. */
export function statementAnchor(
  connection: SqliteConnection,
  label: NodeLabel,
  filter: CheckedFilter,
): StatementAnchor | null {
  if (label !== 'Statement') return null;
  const parts = conjuncts(filter);
  const candidates = parts.filter((part): part is Related => part.kind === 'related' && isAnchor(part));
  // A speaker says less than is said about an event.
  const chosen = candidates.find(({ relation }) => relation.relationship === 'MADE') ?? candidates[0];
  if (chosen === undefined) return null;
  const { relationship, direction } = chosen.relation;
  const [here, there]: EndColumn[] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  const id = idOf(chosen.branches[0]!.some)!;
  const key = keysOfIds(connection, [id]).get(id) ?? null;
  const isThere = key !== null && chosen.branches.some((branch) => branch.label === labelOfKey(key));
  const rest = parts.filter((part) => part !== chosen);
  return { type: relationship, here: here!, there: there!, key: isThere ? key : null, rest };
}

function conjuncts(filter: CheckedFilter): CheckedFilter[] {
  return filter.kind === 'all' ? filter.parts.flatMap(conjuncts) : [filter];
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
