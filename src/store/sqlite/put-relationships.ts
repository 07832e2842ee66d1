import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type Insert, insertRows, plainRow } from './insert-rows.ts';
import { type NodeTraces } from './put-nodes.ts';
import { datedEnd, keyOrder } from './relationship-table.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** Puts relationships by type, ends and article; returns how many were given. */
export function putRelationships(
  connection: SqliteConnection,
  relationships: readonly Relationship[],
  { keys, touched }: Pick<NodeTraces, 'keys' | 'touched'>,
): number {
  keys.resolve(relationships);
  const byType = new Map<RelationshipType, Put[]>();
  for (const { type, fromLabel, from, toLabel, to, articleId, properties } of relationships) {
    const ends = { from: keys.of(fromLabel, from), to: keys.of(toLabel, to) };
    const put: Put = {
      ...ends,
      isFresh: keys.isNew(ends.from) || keys.isNew(ends.to),
      article: articleId === null ? 0 : keys.of('Article', articleId),
      properties: encodeProperties(properties),
    };
    const ofType = byType.get(type);
    if (ofType === undefined) byType.set(type, [put]);
    else ofType.push(put);
  }
  for (const [type, puts] of byType) putOfType(connection, type, puts, touched);
  return relationships.length;
}

/** A relationship by its keys, its properties as they are stored. */
interface Put {
  /** An end is new, so no such relationship can be stored yet. */
  isFresh: boolean;
  from: number;
  to: number;
  article: number;
  properties: string;
}

/** Small enough that writing a chunk row by row after all does not weigh. */
const CHUNK = 512;

function putOfType(connection: SqliteConnection, type: RelationshipType, puts: Put[], touched: TouchedNodes): void {
  const plan = PLANS.get(type);
  if (plan === undefined) {
    throw new OnRecordError('STORE_INCONSISTENT', `there is no relationship type ${JSON.stringify(type)}`);
  }
  // In key order, neighbours lie on the same page of the table.
  puts.sort(plan.isByFrom ? byFrom : byTo);
  const last = puts.filter((put, position) => position + 1 === puts.length || !isSame(put, puts[position + 1]!));
  const fresh = last.filter(({ isFresh }) => isFresh);
  insertRows(
    connection,
    plan.insert,
    fresh.map((put) => rowOf(put, plan)),
  );
  for (const { from, to } of fresh) touched.put(type, from, to, true);
  const others = last.filter(({ isFresh }) => !isFresh);
  for (let start = 0; start < others.length; start += CHUNK) {
    putChunk(connection, type, plan, others.slice(start, start + CHUNK), touched);
  }
}

function byFrom(a: Put, b: Put): number {
  return a.from - b.from || a.to - b.to || a.article - b.article;
}

function byTo(a: Put, b: Put): number {
  return a.to - b.to || a.from - b.from || a.article - b.article;
}

function isSame(a: Put, b: Put): boolean {
  return a.from === b.from && a.to === b.to && a.article === b.article;
}

function rowOf({ from, to, article, properties }: Put, { dated }: Plan): SqlRow {
  return dated === null
    ? [from, to, article, properties]
    : [from, to, article, dated === 'from_key' ? from : to, properties];
}

/** Relationships of one type, as if all were new; when that was wrong, one after the other. */
function putChunk(
  connection: SqliteConnection,
  type: RelationshipType,
  plan: Plan,
  puts: readonly Put[],
  touched: TouchedNodes,
): void {
  const { insert, replace } = plan;
  const rows = puts.map((put) => rowOf(put, plan));
  const areNew = connection.attempt(() => insertRows(connection, insert, rows) === rows.length);
  puts.forEach(({ from, to }, position) => {
    const isNew = areNew || insertRows(connection, insert, [rows[position]!]) === 1;
    if (!isNew) insertRows(connection, replace, [rows[position]!]);
    touched.put(type, from, to, isNew);
  });
}

/** Two statements instead of one upsert, because SQLite does not tell whether an upsert inserted; counts depend on it. */
interface Plan {
  insert: Insert;
  replace: Insert;
  isByFrom: boolean;
  dated: ReturnType<typeof datedEnd>;
}

const PLANS = new Map<string, Plan>(RELATIONSHIP_TYPES.map((type) => [type, planOf(type)]));

function planOf(type: RelationshipType): Plan {
  const dated = datedEnd(type);
  const columns = ['from_key', 'to_key', 'article_key', ...(dated === null ? [] : ['said_at']), 'properties'];
  const into = `INTO ${quoted(type)} (${columns.map(quoted).join(', ')})`;
  const row = dated === null ? plainRow(4) : '(?, ?, ?, (SELECT "saidAt" FROM "Statement" WHERE "key" = ?), ?)';
  return {
    insert: { into: `INSERT ${into}`, row, onConflict: ' ON CONFLICT DO NOTHING' },
    replace: { into: `REPLACE ${into}`, row },
    isByFrom: keyOrder(type)[0] === 'from_key',
    dated,
  };
}

function encodeProperties(properties: Relationship['properties']): string {
  const json = JSON.stringify(properties);
  return json === '{}' ? '' : json;
}
