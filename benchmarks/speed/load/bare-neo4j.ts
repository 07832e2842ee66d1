import { auth, type Driver, driver as openDriver, int } from 'neo4j-driver';

import { type RelationshipType } from '../../../src/model/definition.ts';
import { NODE_DEFINITIONS } from '../../../src/model/graph-model.ts';
import { type NodeLabel } from '../../../src/model/node-label.ts';
import { type Relationship } from '../../../src/model/relationship.ts';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { type Loader } from './loader.ts';

type Properties = Record<string, unknown>;

const SEARCHED: Partial<Record<NodeLabel, [names: string[], texts: string[]]>> = {
  Article: [['title'], ['text']],
  Statement: [[], ['text']],
  Utterance: [[], ['text']],
  Person: [['name', 'aliases'], []],
  Organization: [['name', 'aliases'], []],
  Event: [['name', 'aliases'], []],
};

const COUNTS = [
  `MATCH (n:Person) CALL (n) { SET n.mentionCount = COUNT { (n)<-[:REFERS_TO]-() },
    n.statementCount = COUNT { (n)-[:MADE]->() } } IN TRANSACTIONS OF 5000 ROWS`,
  'MATCH (n:Event) CALL (n) { SET n.statementCount = COUNT { (n)<-[:ABOUT]-() } } IN TRANSACTIONS OF 5000 ROWS',
];

/**
 * What somebody would write who only wants the rows in Neo4j, with the same properties, constraints and indexes: a MERGE
 * on the key for each label and relationship type, one transaction a change, counts once at the end. It can add to a graph
 * but not change one.
 *
 * @param url a database whose constraints and indexes are there
 */
export function bareNeo4jLoader(url: string): Loader {
  const { protocol, host, username, password } = new URL(url);
  const driver = openDriver(`${protocol}//${host}`, auth.basic(username, password));
  return {
    name: 'bare',
    apply: (change) => apply(driver, change),
    finish: async () => {
      const session = driver.session();
      for (const count of COUNTS) await session.run(count);
      await driver.close();
    },
  };
}

async function apply(driver: Driver, { nodes, relationships, records }: GraphChange): Promise<void> {
  const byLabel = new Map<NodeLabel, Properties[]>();
  for (const { label, node } of nodes) push(byLabel, label, propertiesOf(label, node as unknown as Properties));
  const byEnds = new Map<string, Relationship[]>();
  for (const one of relationships) push(byEnds, `${one.type} ${one.fromLabel} ${one.toLabel}`, one);
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    for (const [label, rows] of byLabel) {
      await transaction.run(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`, { rows });
    }
    for (const [ends, rows] of byEnds) {
      const [type, from, to] = ends.split(' ') as [RelationshipType, NodeLabel, NodeLabel];
      await transaction.run(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})` +
          ` MERGE (a)-[r:\`${type}\` {articleId: row.articleId}]->(b) SET r += row.properties`,
        {
          rows: rows.map(({ from, to, articleId, properties }) => {
            return { from, to, articleId: articleId ?? '', properties: withIntegers(properties) };
          }),
        },
      );
    }
    if (records.length === 0) return;
    const rows = records.map(({ data, ...record }) => ({ ...record, data: JSON.stringify(data) }));
    await transaction.run(
      'UNWIND $rows AS row MERGE (r:ResolutionRecord {id: row.id}) SET r = row WITH r, row' +
        " UNWIND row.blocks AS block MERGE (b:ResolutionBlock {key: row.kind + ' ' + block}) MERGE (r)-[:HAS_BLOCK]->(b)",
      { rows },
    );
  });
  await session.close();
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Generated texts are ASCII, so folding is lower case, and short enough for every index. */
function propertiesOf(label: NodeLabel, node: Properties): Properties {
  const properties: Properties = {};
  for (const [field, { type, filterable }] of Object.entries(NODE_DEFINITIONS[label].fields)) {
    const value = node[field];
    if (type === 'spans')
      properties[field] = (value as { start: number; end: number }[]).flatMap(({ start, end }) => [
        int(start),
        int(end),
      ]);
    else if (type === 'json') properties[field] = JSON.stringify(value);
    else properties[field] = type === 'integer' ? int(value as number) : value;
    if (type === 'string' && filterable === true && value !== null)
      properties[`${field}_folded`] = String(value).toLowerCase();
  }
  const searched = SEARCHED[label];
  if (searched === undefined) return properties;
  const [searchNames, searchTexts] = searched.map((fields) => words(fields.flatMap((field) => node[field] as string)));
  return { ...properties, searchLabel: label, searchNames, searchTexts };
}

function words(texts: string[]): string {
  return texts.join(' ').toLowerCase().match(/\w+/g)?.join(' ') ?? '';
}

function withIntegers(properties: Relationship['properties']): Properties {
  const { rank, mentionCount } = properties;
  return {
    ...properties,
    ...(rank === undefined ? {} : { rank: int(rank as number) }),
    ...(mentionCount === undefined ? {} : { mentionCount: int(mentionCount as number) }),
  };
}
