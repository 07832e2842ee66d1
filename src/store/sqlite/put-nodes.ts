import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { forEachLabel } from '../node-fields.ts';
import { indexNode, searchTextOf, unindexNode } from './search-index.ts';
import { COLUMNS, decodeNode, encodeField, encodeFolded, quoted, selectList } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

type AnyNode = NodeWrite['node'];

/** Puts nodes by label and id, with their words in the full-text index; returns how many different nodes there were. */
export function putNodes(connection: SqliteConnection, writes: readonly NodeWrite[], touched: TouchedNodes): number {
  const byLabel = new Map<NodeLabel, Map<string, AnyNode>>(NODE_LABELS.map((label) => [label, new Map()]));
  for (const { label, node } of writes) byLabel.get(label)!.set(node.id, node);
  let written = 0;
  for (const [label, nodes] of byLabel) {
    if (nodes.size === 0) continue;
    putOfLabel(connection, label, nodes);
    for (const id of nodes.keys()) touched.add(label, id);
    written += nodes.size;
  }
  return written;
}

function putOfLabel(connection: SqliteConnection, label: NodeLabel, nodes: Map<string, AnyNode>): void {
  const sql = STATEMENTS[label];
  const stored = readStored(connection, label, [...nodes.keys()]);
  for (const [id, node] of nodes) {
    const before = stored.get(id);
    const words = searchTextOf(label, node);
    if (before === undefined) {
      const key = connection.run(sql.insert, encodeRow(label, node));
      if (words !== null) indexNode(connection, label, key, words);
      continue;
    }
    connection.run(sql.update, [...encodeRow(label, node), before.key]);
    const wordsBefore = searchTextOf(label, before.node);
    if (words?.name === wordsBefore?.name && words?.text === wordsBefore?.text) continue;
    if (wordsBefore !== null) unindexNode(connection, label, before.key);
    if (words !== null) indexNode(connection, label, before.key, words);
  }
}

function readStored(connection: SqliteConnection, label: NodeLabel, ids: string[]) {
  const rows = connection.all(
    `SELECT ${selectList(label, 'n')}, n."key" FROM ${quoted(label)} AS n WHERE n."id" IN (SELECT "value" FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(
    rows.map((row) => {
      const node = decodeNode(label, row);
      return [node.id, { node, key: Number(row.at(-1)) }];
    }),
  );
}

/** Counts that the store keeps are not the caller's to write. */
function isCounted(label: NodeLabel, field: string): boolean {
  return COUNT_RULES[label]?.some((rule) => rule.field === field) ?? false;
}

function encodeRow(label: NodeLabel, node: AnyNode): SqlRow {
  const values: SqlRow = [];
  for (const column of COLUMNS[label]) {
    if (isCounted(label, column.field)) continue;
    const value = (node as unknown as Record<string, unknown>)[column.field];
    values.push(encodeField(label, node.id, column, value));
    if (column.folded !== null) values.push(typeof value === 'string' ? encodeFolded(value) : null);
  }
  return values;
}

const STATEMENTS = forEachLabel(statementsOf);

function statementsOf(label: NodeLabel): { insert: string; update: string } {
  const counted = COLUMNS[label].filter(({ field }) => isCounted(label, field)).map(({ field }) => quoted(field));
  const given = COLUMNS[label]
    .filter(({ field }) => !isCounted(label, field))
    .flatMap(({ field, folded }) => (folded === null ? [field] : [field, folded]))
    .map(quoted);
  const columns = [...given, ...counted].join(', ');
  const values = [...given.map(() => '?'), ...counted.map(() => '0')].join(', ');
  return {
    insert: `INSERT INTO ${quoted(label)} (${columns}) VALUES (${values})`,
    update: `UPDATE ${quoted(label)} SET ${given.map((column) => `${column} = ?`).join(', ')} WHERE "key" = ?`,
  };
}
