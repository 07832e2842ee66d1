import { type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { foldForSearch } from '../search-words.ts';
import { searchableFields, searchRowid } from './search-table.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** The words by which a node can be found. */
export interface SearchText {
  name: string;
  text: string;
}

/** A node's words; null for labels that nothing is searched in. */
export function searchTextOf(label: NodeLabel, node: NodeWrite['node']): SearchText | null {
  const { names, texts } = searchableFields(label);
  if (names.length === 0 && texts.length === 0) return null;
  return { name: joined(node, names), text: joined(node, texts) };
}

export function indexNode(connection: SqliteConnection, label: NodeLabel, key: number, words: SearchText): void {
  connection.run('INSERT INTO "search" ("rowid", "name", "text") VALUES (?, ?, ?)', [
    searchRowid(label, key),
    foldForSearch(words.name),
    foldForSearch(words.text),
  ]);
}

export function unindexNode(connection: SqliteConnection, label: NodeLabel, key: number): void {
  connection.run('DELETE FROM "search" WHERE "rowid" = ?', [searchRowid(label, key)]);
}

/** Each value on a line of its own. */
function joined(node: NodeWrite['node'], fields: readonly string[]): string {
  const values = fields.map((field) => (node as unknown as Record<string, unknown>)[field]);
  return values
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
}
