import { int } from 'neo4j-driver';

import { type RelationshipType } from '../../model/definition.ts';
import { type NodeTypes } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { toStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { OWN_LABELS, quoted } from './neo4j-names.ts';
import { decodeNode, nodeList } from './neo4j-properties.ts';
import { decodeRelationship, RELATIONSHIP_LIST } from './read-relationships.ts';

/** Rows read at once. Articles carry their whole text, so fewer of them. */
const BATCH = 500;
const ARTICLE_BATCH = 20;

/** Every node of a label, by id. */
export async function* eachNode<L extends NodeLabel>(
  connection: Neo4jConnection,
  label: L,
): AsyncGenerator<NodeTypes[L]> {
  const size = label === 'Article' ? ARTICLE_BATCH : BATCH;
  const statement = `MATCH (n:${quoted(label)}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size RETURN ${nodeList(label, 'n')}`;
  for (let after = ''; ;) {
    const rows = await connection.read(`${statement} ORDER BY n.id`, { after, size: int(size) });
    const nodes = rows.map(([node]) => decodeNode(label, node as Row));
    yield* nodes;
    if (nodes.length < size) return;
    after = toStorage(nodes.at(-1)!.id);
  }
}

/** Every relationship of a type, by its ends and article: those from each label, merged in that order. */
export async function* eachRelationship(
  connection: Neo4jConnection,
  type: RelationshipType,
): AsyncGenerator<Relationship> {
  const sources = await startingLabels(connection, type);
  const heads = await Promise.all(
    sources.map(async (label) => {
      const rest = fromLabel(connection, type, label);
      return { rest, next: await rest.next() };
    }),
  );
  for (;;) {
    const [first] = heads
      .filter(({ next }) => next.done !== true)
      .sort((a, b) => (a.next.value!.from < b.next.value!.from ? -1 : 1));
    if (first === undefined) return;
    yield first.next.value as Relationship;
    first.next = await first.rest.next();
  }
}

/**
 * The labels at which relationships of a type start, by the counts that the server keeps: those of the model, and any
 * other where a relationship starts at a label that the model does not allow, for `onrecord check` to tell.
 */
async function startingLabels(connection: Neo4jConnection, type: RelationshipType): Promise<string[]> {
  const { from } = RELATIONSHIP_DEFINITIONS[type];
  const allowed = [...from, OWN_LABELS.missing];
  const counts = ['', ...allowed].map((label) => {
    const start = label === '' ? '()' : `(:${quoted(label)})`;
    return `MATCH ${start}-[r:${quoted(type)}]->() WITH count(r) AS found RETURN '${label}' AS label, found`;
  });
  const found = new Map((await connection.read(counts.join(' UNION ALL '))) as [string, number][]);
  const starting = allowed.filter((label) => found.get(label)! > 0);
  const inAllowed = starting.reduce((sum, label) => sum + found.get(label)!, 0);
  return inAllowed === found.get('') ? starting : [...NODE_LABELS, OWN_LABELS.missing];
}

/** Reads a bounded number of starts at once, and of what starts there. */
async function* fromLabel(
  connection: Neo4jConnection,
  type: RelationshipType,
  label: string,
): AsyncGenerator<Relationship> {
  const statement =
    `MATCH (a:${quoted(label)}) WHERE a.id >= $from AND EXISTS { (a)-[:${quoted(type)}]->() }` +
    ` WITH a ORDER BY a.id LIMIT $starts MATCH (a)-[r:${quoted(type)}]->(b)` +
    ' WITH a, r, b WHERE a.id > $from OR b.id > $to OR (b.id = $to AND r.articleId > $article)' +
    ` WITH a, r, b ORDER BY a.id, b.id, r.articleId LIMIT $size RETURN ${RELATIONSHIP_LIST}` +
    ' ORDER BY a.id, b.id, r.articleId';
  for (let after = { from: '', to: '', article: '' }; ;) {
    // One start more than rows: the first may have given all of its own before.
    const rows = await connection.read(statement, { ...after, size: int(BATCH), starts: int(BATCH + 1) });
    const relationships = rows.map(([row]) => decodeRelationship(type, row as Row));
    yield* relationships;
    if (relationships.length < BATCH) return;
    const { from, to, articleId } = relationships.at(-1)!;
    after = { from: toStorage(from), to: toStorage(to), article: toStorage(articleId ?? '') };
  }
}
