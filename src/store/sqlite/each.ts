import { type RelationshipType } from '../../model/definition.ts';
import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { decodeRelationship, RELATIONSHIP_COLUMNS } from './read-relationships.ts';
import { decodeNode, quoted, selectList } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

/** Rows read at once. Articles carry their whole text, so fewer of them. */
const BATCH = 500;
const ARTICLE_BATCH = 20;

/** Every node of a label, by id. */
export async function* eachNode<L extends NodeLabel>(
  connection: SqliteConnection,
  label: L,
): AsyncGenerator<NodeTypes[L]> {
  const size = label === 'Article' ? ARTICLE_BATCH : BATCH;
  const sql = `SELECT ${selectList(label, 'n')} FROM ${quoted(label)} AS n WHERE n."id" > ? ORDER BY n."id" LIMIT ${size}`;
  for (let after = ''; ;) {
    const nodes = connection.all(sql, [after]).map((row) => decodeNode(label, row));
    yield* nodes;
    if (nodes.length < size) return;
    after = nodes.at(-1)!.id;
  }
}

/** Every relationship of a type, by its ends and article. */
export async function* eachRelationship(
  connection: SqliteConnection,
  type: RelationshipType,
): AsyncGenerator<Relationship> {
  const key = '"from_id", "to_id", "article_id"';
  const sql = `SELECT ${RELATIONSHIP_COLUMNS} FROM ${quoted(type)} WHERE (${key}) > (?, ?, ?) ORDER BY ${key} LIMIT ${BATCH}`;
  for (let after: SqlRow = ['', '', '']; ;) {
    const relationships = connection.all(sql, after).map((row) => decodeRelationship(type, row));
    yield* relationships;
    if (relationships.length < BATCH) return;
    const last = relationships.at(-1)!;
    after = [last.from, last.to, last.articleId ?? ''];
  }
}
