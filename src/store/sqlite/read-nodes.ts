import { type NodeSelection, type SelectedNode } from '../selection.ts';
import { amongIds } from './node-keys.ts';
import { SELECTED, selectedColumns } from './selected-columns.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** The nodes with these ids as they are selected, with the parts that are read with them; null where there is none. */
export function readNodes(
  connection: SqliteConnection,
  selection: NodeSelection,
  ids: readonly string[],
): (SelectedNode | null)[] {
  const { sql, decode } = selectedColumns(selection);
  const among = amongIds(ids);
  const rows = connection.all(
    `SELECT ${sql} FROM ${quoted(selection.label)} AS ${SELECTED} WHERE ${SELECTED}."id" ${among.sql}`,
    among.values,
  );
  const byId = new Map(rows.map(decode).map((node) => [node.id, node]));
  return ids.map((id) => byId.get(id) ?? null);
}
