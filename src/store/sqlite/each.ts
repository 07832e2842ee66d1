import { type RelationshipType } from '../../model/definition.ts';
import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { LABEL_SLOTS, labelOfKey, MISSING_NODES } from './node-keys.ts';
import { decodeRelationship, RELATIONSHIP_COLUMNS } from './read-relationships.ts';
import { SELECTED, selectedColumns, WHOLE_NODES } from './selected-columns.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Rows read at once. Articles carry their whole text, so fewer of them. */
const BATCH = 500;
const ARTICLE_BATCH = 20;
/** Nodes whose relationships are read at once; a popular one has many. */
const NODE_BATCH = 100;

/** Every node of a label, by id. */
export async function* eachNode<L extends NodeLabel>(
  connection: SqliteConnection,
  label: L,
): AsyncGenerator<NodeTypes[L]> {
  const size = label === 'Article' ? ARTICLE_BATCH : BATCH;
  const { sql: columns, decode } = selectedColumns(WHOLE_NODES[label]);
  const id = `${SELECTED}."id"`;
  const sql = `SELECT ${columns} FROM ${quoted(label)} AS ${SELECTED} WHERE ${id} > ? ORDER BY ${id} LIMIT ${size}`;
  for (let after = ''; ;) {
    const nodes = connection.all(sql, [after]).map(decode) as unknown as NodeTypes[L][];
    yield* nodes;
    if (nodes.length < size) return;
    after = nodes.at(-1)!.id;
  }
}

/**
 * Every relationship of a type, by its ends and article. Relationships know their ends by keys, which tell nothing of the
 * ids' order: so the nodes that start one are gone through by id, and each one's relationships are sorted.
 */
export async function* eachRelationship(
  connection: SqliteConnection,
  type: RelationshipType,
): AsyncGenerator<Relationship> {
  const table = quoted(type);
  const starts = startsSql(connection, type);
  const sql =
    `SELECT ${RELATIONSHIP_COLUMNS} FROM ${table} AS r WHERE r."from_key" IN (SELECT "value" FROM json_each(?))` +
    ' ORDER BY "from", "to", "article"';
  for (let after = ''; ;) {
    const nodes = connection.all(starts, [after, NODE_BATCH]);
    const keys = nodes.map(([, key]) => key);
    yield* connection.all(sql, [JSON.stringify(keys)]).map((row) => decodeRelationship(type, row));
    if (nodes.length < NODE_BATCH) return;
    after = nodes.at(-1)![0] as string;
  }
}

/** SQL for the ids and keys of a batch of nodes after an id, of the labels that start relationships of a type. */
function startsSql(connection: SqliteConnection, type: RelationshipType): string {
  const labels = connection.all(`SELECT DISTINCT "from_key" % ${LABEL_SLOTS} FROM ${quoted(type)}`);
  const tables = [...labels.map(([number]) => labelOfKey(number as number)), MISSING_NODES];
  const union = tables.map((table) => `SELECT "id", "key" FROM ${quoted(table)} WHERE "id" > ?1`);
  return `${union.join(' UNION ALL ')} ORDER BY "id" LIMIT ?2`;
}
