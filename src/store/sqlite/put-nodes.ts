import { type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { forEachLabel } from '../node-fields.ts';
import { insertRows } from './insert-rows.ts';
import { indexNodes, unindexNode } from './search-index.ts';
import { type Column, COLUMNS, encodeField, encodeFolded, quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

type AnyNode = NodeWrite['node'];

/** Puts nodes by label and id, with their words in the full-text index; returns how many different nodes there were. */
export function putNodes(connection: SqliteConnection, writes: readonly NodeWrite[], touched: TouchedNodes): number {
  const byLabel = new Map<NodeLabel, Map<string, AnyNode>>();
  for (const { label, node } of writes) {
    const ofLabel = byLabel.get(label) ?? new Map<string, AnyNode>();
    byLabel.set(label, ofLabel.set(node.id, node));
  }
  let written = 0;
  for (const [label, nodes] of byLabel) {
    putOfLabel(connection, label, nodes, touched);
    written += nodes.size;
  }
  return written;
}

function putOfLabel(
  connection: SqliteConnection,
  label: NodeLabel,
  nodes: Map<string, AnyNode>,
  touched: TouchedNodes,
): void {
  const { given, insert, update } = PLANS[label];
  const stored = readStored(connection, label, [...nodes.keys()]);
  const created: { key: number; node: AnyNode }[] = [];
  const rows: SqlRow[] = [];
  let key = Number(connection.value(`SELECT max("key") FROM ${quoted(label)}`));
  for (const [id, node] of nodes) {
    const values = given.map((column) => encodeField(label, id, column, fieldOf(node, column)));
    const before = stored.get(id);
    touched.node(label, id, before === undefined);
    if (before === undefined) {
      created.push({ key: ++key, node });
      rows.push([key, ...values, ...foldedValues(node, given), ...NO_COUNTS[label]]);
      continue;
    }
    const changed = given.filter((_, position) => values[position] !== before.values[position]);
    if (changed.length === 0) continue;
    connection.run(update, [...values, ...foldedValues(node, given), before.key]);
    if (!changed.some(({ definition }) => definition.searchable === true)) continue;
    unindexNode(connection, label, before.key);
    indexNodes(connection, label, [{ key: before.key, node }]);
  }
  insertRows(connection, insert, rows);
  indexNodes(connection, label, created);
}

interface StoredRow {
  key: number;
  /** As they lie in the given columns. */
  values: SqlRow;
}

function readStored(connection: SqliteConnection, label: NodeLabel, ids: string[]): Map<string, StoredRow> {
  const rows = connection.all(PLANS[label].select, [JSON.stringify(ids)]);
  return new Map(rows.map(([id, key, ...values]) => [String(id), { key: Number(key), values }]));
}

function fieldOf(node: AnyNode, { field }: Column): unknown {
  return (node as unknown as Record<string, unknown>)[field];
}

function foldedValues(node: AnyNode, columns: readonly Column[]): SqlRow {
  return columns
    .filter(({ folded }) => folded !== null)
    .map((column) => fieldOf(node, column))
    .map((value) => (typeof value === 'string' ? encodeFolded(value) : null));
}

/** A new node has none of the relationships that are counted. */
const NO_COUNTS: Record<NodeLabel, SqlRow> = forEachLabel((label) => (COUNT_RULES[label] ?? []).map(() => 0));

/** How nodes of a label are written: counts that the store keeps are not the caller's to give. */
interface Plan {
  given: readonly Column[];
  select: string;
  insert: string;
  update: string;
}

const PLANS: Record<NodeLabel, Plan> = forEachLabel((label) => {
  const counted = (COUNT_RULES[label] ?? []).map(({ field }) => field);
  const given = COLUMNS[label].filter(({ field }) => !counted.includes(field));
  const fields = given.map(({ field }) => quoted(field));
  const columns = [...fields, ...given.flatMap(({ folded }) => (folded === null ? [] : [quoted(folded)]))];
  const table = quoted(label);
  return {
    given,
    select: `SELECT "id", "key", ${fields.join(', ')} FROM ${table} WHERE "id" IN (SELECT "value" FROM json_each(?))`,
    insert: `INSERT INTO ${table} (${['"key"', ...columns, ...counted.map(quoted)].join(', ')})`,
    update: `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE "key" = ?`,
  };
});
