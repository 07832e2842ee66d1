import { type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { forEachLabel } from '../node-fields.ts';
import { type ChangeKeys } from './change-keys.ts';
import { dateRelationships } from './date-relationships.ts';
import { type Insert, insertOf, plainValues, RowInserter } from './insert-rows.ts';
import { type SearchIndex, unindexNodes } from './search-index.ts';
import { type Column, COLUMNS, encodeField, foldedColumnValue, quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

type AnyNode = NodeWrite['node'];

/** What a change keeps while its nodes are written. */
export interface NodeTraces {
  keys: ChangeKeys;
  touched: TouchedNodes;
  search: SearchIndex;
}

/** Puts nodes by label and id; returns how many different nodes there were. */
export function putNodes(connection: SqliteConnection, writes: readonly NodeWrite[], traces: NodeTraces): number {
  const byLabel = new Map<NodeLabel, Map<string, AnyNode>>();
  for (const { label, node } of writes) {
    const ofLabel = byLabel.get(label);
    if (ofLabel === undefined) byLabel.set(label, new Map([[node.id, node]]));
    else ofLabel.set(node.id, node);
  }
  let written = 0;
  for (const [label, nodes] of byLabel) {
    putOfLabel(connection, label, nodes, traces);
    written += nodes.size;
  }
  return written;
}

function putOfLabel(
  connection: SqliteConnection,
  label: NodeLabel,
  nodes: Map<string, AnyNode>,
  traces: NodeTraces,
): void {
  const { keys, touched, search } = traces;
  const { given, folded, insertPlain, insertFolded } = PLANS[label];
  const stored = readStored(connection, label, [...nodes.keys()]);
  const expected = keys.takeMissing(
    label,
    [...nodes.keys()].filter((id) => !stored.has(id)),
  );
  const plain = new RowInserter(connection, insertPlain);
  const foldedToo = new RowInserter(connection, insertFolded);
  for (const [id, node] of nodes) {
    const before = stored.get(id);
    const key = before?.key ?? expected.get(id) ?? keys.next(label);
    keys.add(label, id, key);
    touched.node(label, key, expected.has(id));
    if (before !== undefined) {
      const values = given.map((column) => encodeField(label, id, column, fieldOf(node, column)));
      replace(connection, label, node, { before, values, search });
      continue;
    }
    search.add(label, key, node);
    const row: SqlRow = [key];
    for (const column of given) row.push(encodeField(label, id, column, fieldOf(node, column)));
    const values = foldedValues(node, folded);
    if (values.every((value) => value === null)) plain.add(row);
    else foldedToo.add([...row, ...values]);
  }
  plain.flush();
  foldedToo.flush();
  if (label === 'Statement') dateRelationships(connection, [...expected.values()]);
}

interface Replacement {
  before: StoredRow;
  values: SqlRow;
  search: SearchIndex;
}

function replace(
  connection: SqliteConnection,
  label: NodeLabel,
  node: AnyNode,
  { before, values, search }: Replacement,
): void {
  const { given, folded, update } = PLANS[label];
  const { key } = before;
  const changed = given.filter((_, position) => values[position] !== before.values[position]);
  if (changed.length === 0) return;
  connection.run(update, [...values, ...foldedValues(node, folded), key]);
  if (changed.some(({ definition }) => definition.searchable === true)) {
    unindexNodes(connection, label, [key]);
    search.add(label, key, node);
  }
  if (label === 'Statement' && changed.some(({ field }) => field === 'saidAt')) dateRelationships(connection, [key]);
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

function foldedValues(node: AnyNode, folded: readonly Column[]): SqlRow {
  return folded.map((column) => foldedColumnValue(fieldOf(node, column)));
}

/** How nodes of a label are written: counts that the store keeps are not the caller's to give. */
interface Plan {
  given: readonly Column[];
  /** Those of them that have a folded column. */
  folded: readonly Column[];
  select: string;
  /** For nodes that have nothing in the folded columns, which are most. */
  insertPlain: Insert;
  insertFolded: Insert;
  update: string;
}

const PLANS: Record<NodeLabel, Plan> = forEachLabel((label) => {
  const counted = (COUNT_RULES[label] ?? []).map(({ field }) => field);
  const given = COLUMNS[label].filter(({ field }) => !counted.includes(field));
  const fields = given.map(({ field }) => quoted(field));
  const folded = given.filter((column) => column.folded !== null);
  const columns = [...fields, ...folded.map((column) => quoted(column.folded!))];
  const table = quoted(label);
  // A failure ends the transaction anyway, and to undo one statement alone SQLite would keep every page it changes.
  const insert = (names: readonly string[]): Insert =>
    insertOf(`INSERT OR ROLLBACK INTO ${table} (${[...counted.map(quoted), '"key"', ...names].join(', ')})`, [
      // A new node has none of the relationships that are counted.
      ...counted.map(() => '0'),
      ...plainValues(names.length + 1),
    ]);
  return {
    given,
    folded,
    select: `SELECT "id", "key", ${fields.join(', ')} FROM ${table} WHERE "id" IN (SELECT "value" FROM json_each(?))`,
    insertPlain: insert(fields),
    insertFolded: insert(columns),
    update: `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE "key" = ?`,
  };
});
