import { type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { isAscii } from '../fold-case.ts';
import { foldForSearch } from '../search-words.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/**
 * The words of the nodes that a change writes, put into the full-text index at once. FTS5 gathers words in memory and
 * writes them out at every savepoint, which any statement of several rows opens, and whenever a rowid is smaller than the
 * one before; so nothing else must come in between, and they go in the order of their keys.
 */
export class SearchIndex {
  private readonly added: { label: NodeLabel; key: number; node: NodeWrite['node'] }[] = [];

  constructor(private readonly connection: SqliteConnection) {}

  /** Makes a node findable by its words; labels in which nothing is searched have none. */
  add(label: NodeLabel, key: number, node: NodeWrite['node']): void {
    if (isSearched(label)) this.added.push({ label, key, node });
  }

  /** Writes what was added. */
  write(): void {
    let rows: [key: number, name: string, text: string][] = [];
    let length = 0;
    const put = (): void => {
      if (rows.length > 0) this.connection.run(INSERT, [JSON.stringify(rows)]);
      [rows, length] = [[], 0];
    };
    for (const { label, key, node } of this.added.sort((a, b) => a.key - b.key)) {
      const { names, texts } = SEARCHABLE[label];
      const [name, text] = [wordsOf(node, names), wordsOf(node, texts)];
      rows.push([key, name, text]);
      length += name.length + text.length;
      if (length >= LENGTH_AT_ONCE) put();
    }
    put();
    this.added.length = 0;
  }
}

/** Many rows in one call take a third less than a call for each; of one statement, since each has a savepoint. */
const INSERT =
  'INSERT INTO "search" ("rowid", "name", "text")' +
  ' SELECT "value" ->> 0, "value" ->> 1, "value" ->> 2 FROM json_each(?)';
/** Several times what a change of 5,000 statements has, in UTF-16 units. */
const LENGTH_AT_ONCE = 8_000_000;

/** Takes nodes' words out of the index. */
export function unindexNodes(connection: SqliteConnection, label: NodeLabel, keys: readonly number[]): void {
  if (!isSearched(label)) return;
  const sql = 'DELETE FROM "search" WHERE "rowid" IN (SELECT "value" FROM json_each(?))';
  connection.run(sql, [JSON.stringify(keys)]);
}

function isSearched(label: NodeLabel): boolean {
  const { names, texts } = SEARCHABLE[label];
  return names.length + texts.length > 0;
}

/** The words of some fields, each value on a line of its own, as the index is to have them. */
function wordsOf(node: NodeWrite['node'], fields: readonly string[]): string {
  if (fields.length === 0) return '';
  const values = fields.map((field) => (node as unknown as Record<string, unknown>)[field]);
  const lines = values.flat().filter((value) => typeof value === 'string');
  const text = lines.length === 1 ? lines[0]! : lines.join('\n');
  // The index itself folds these.
  return isAscii(text) ? text : foldForSearch(text);
}
