import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { forEachLabel } from '../node-fields.ts';
import { insertOf, plainValues, RowInserter } from './insert-rows.ts';
import { addKeys, hasMissing, LABEL_SLOTS, labelNumber, labelOfKey, MISSING_NODES } from './node-keys.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

const INSERT_MISSING = insertOf(`INSERT INTO ${quoted(MISSING_NODES)} ("key", "id")`, plainValues(2));

/**
 * The keys of the nodes that one change writes or refers to, each looked up once. New keys grow, so that new rows are
 * appended to their tables.
 */
export class ChangeKeys {
  private readonly known: Record<NodeLabel, Map<string, number>> = forEachLabel(() => new Map());
  private readonly before: Record<NodeLabel, number>;
  private readonly last: Record<NodeLabel, number>;

  /** To be made before the change removes anything, so that no key means one node first and then another. */
  constructor(private readonly connection: SqliteConnection) {
    this.before = largestKeys(connection);
    this.last = { ...this.before };
  }

  /** A key that nothing has. */
  next(label: NodeLabel): number {
    return (this.last[label] += LABEL_SLOTS);
  }

  /** Whether a key is one that this change has given. */
  isNew(key: number): boolean {
    return key > this.before[labelOfKey(key)];
  }

  /** Keeps a node's key for the relationships of the change. */
  add(label: NodeLabel, id: string, key: number): void {
    this.known[label].set(id, key);
  }

  /**
   * The keys of relationships' starts, ends and articles, three for each, 0 for no article. Those that are no nodes get keys
   * of their own.
   */
  ofRelationships(relationships: readonly Relationship[]): Float64Array {
    const keys = new Float64Array(relationships.length * 3);
    const unknown = forEachLabel(() => new Map<string, number[]>());
    const fill = (at: number, label: NodeLabel, id: string): void => {
      const key = this.known[label].get(id);
      if (key !== undefined) keys[at] = key;
      else listOf(unknown[label], id).push(at);
    };
    relationships.forEach(({ fromLabel, from, toLabel, to, articleId }, position) => {
      const at = position * 3;
      fill(at, fromLabel, from);
      fill(at + 1, toLabel, to);
      if (articleId !== null) fill(at + 2, 'Article', articleId);
    });
    for (const [label, places] of Object.entries(unknown) as [NodeLabel, Map<string, number[]>][]) {
      if (places.size === 0) continue;
      this.lookUp(label, [...places.keys()]);
      for (const [id, ats] of places) for (const at of ats) keys[at] = this.known[label].get(id)!;
    }
    return keys;
  }

  /** The keys under which relationships know some nodes that were not there. */
  takeMissing(label: NodeLabel, ids: readonly string[]): Map<string, number> {
    const keys = this.missing(label, ids);
    for (const key of keys.values()) {
      this.connection.run(`DELETE FROM ${quoted(MISSING_NODES)} WHERE "key" = ?`, [key]);
    }
    return keys;
  }

  private lookUp(label: NodeLabel, ids: readonly string[]): void {
    const known = this.known[label];
    addKeys(this.connection, label, ids, known);
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return;
    for (const [id, key] of this.missing(label, missing)) known.set(id, key);
    const rows = new RowInserter(this.connection, INSERT_MISSING);
    for (const id of missing) {
      if (known.has(id)) continue;
      const key = this.next(label);
      known.set(id, key);
      rows.add([key, id]);
    }
    rows.flush();
  }

  private missing(label: NodeLabel, ids: readonly string[]): Map<string, number> {
    const { connection } = this;
    if (!hasMissing(connection)) return new Map();
    const sql =
      `SELECT "id", "key" FROM ${quoted(MISSING_NODES)} WHERE "id" IN (SELECT "value" FROM json_each(?))` +
      ` AND "key" % ${LABEL_SLOTS} = ?`;
    const rows = connection.all(sql, [JSON.stringify(ids), labelNumber(label)]);
    return new Map(rows.map(([id, key]) => [id as string, key as number]));
  }
}

function listOf(lists: Map<string, number[]>, id: string): number[] {
  let list = lists.get(id);
  if (list === undefined) lists.set(id, (list = []));
  return list;
}

function largestKeys(connection: SqliteConnection): Record<NodeLabel, number> {
  const ofMissing = connection.all(
    `SELECT max("key"), "key" % ${LABEL_SLOTS} FROM ${quoted(MISSING_NODES)} GROUP BY "key" % ${LABEL_SLOTS}`,
  );
  return forEachLabel((label) => {
    const number = labelNumber(label);
    const ofNodes = Number(connection.value(`SELECT max("key") FROM ${quoted(label)}`));
    return Math.max(number, ofNodes, ...ofMissing.filter(([, of]) => of === number).map(([key]) => key as number));
  });
}
