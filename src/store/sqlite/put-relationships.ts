import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type Insert, insertOf, insertRows, plainValues } from './insert-rows.ts';
import { type NodeTraces } from './put-nodes.ts';
import { datedEnd, keyOrder } from './relationship-table.ts';
import { addSpeakerEvents } from './speaker-events.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

type Traces = Pick<NodeTraces, 'keys' | 'touched'>;

/** A relationship as its table has it; `dated` is the key of the statement that gives the date, where rows have one. */
type Row = [from: number, to: number, article: number, properties: string, ...dated: number[]];

/** Puts relationships by type, ends and article; returns how many were given. */
export function putRelationships(
  connection: SqliteConnection,
  relationships: readonly Relationship[],
  traces: Traces,
): number {
  const byType = new Map<RelationshipType, Row[]>();
  const keys = traces.keys.ofRelationships(relationships);
  relationships.forEach(({ type, properties }, position) => {
    const at = position * 3;
    const row: Row = [keys[at]!, keys[at + 1]!, keys[at + 2]!, encodeProperties(properties)];
    const ofType = byType.get(type);
    if (ofType === undefined) byType.set(type, [row]);
    else ofType.push(row);
  });
  const types = [...byType.keys()].sort((a, b) => Number(a === 'ABOUT') - Number(b === 'ABOUT'));
  for (const type of types) putOfType(connection, type, byType.get(type)!, traces);
  return relationships.length;
}

/** Small enough that writing a chunk row by row after all does not weigh. */
const CHUNK = 512;

function putOfType(
  connection: SqliteConnection,
  type: RelationshipType,
  given: Row[],
  { keys, touched }: Traces,
): void {
  const plan = PLANS.get(type);
  if (plan === undefined) {
    throw new OnRecordError('STORE_INCONSISTENT', `there is no relationship type ${JSON.stringify(type)}`);
  }
  const rows = inKeyOrder(given, plan);
  if (plan.dated !== null) for (const row of rows) row.push(plan.dated === 'from_key' ? row[0] : row[1]);
  const isNew = ([from, to]: Row): boolean => keys.isNew(from) || keys.isNew(to);
  // With an end that is new, no such relationship can be stored yet.
  const fresh = rows.filter(isNew);
  insertRows(connection, plan.insertFresh, fresh);
  const added: [number, number][] = [];
  const put = ([from, to]: Row, isAdded: boolean): void => {
    touched.put(type, from, to, isAdded);
    if (isAdded) added.push([from, to]);
  };
  for (const row of fresh) put(row, true);
  const others = fresh.length === rows.length ? [] : rows.filter((row) => !isNew(row));
  for (let start = 0; start < others.length; start += CHUNK) {
    putChunk(connection, plan, others.slice(start, start + CHUNK), put);
  }
  // ABOUT is put after MADE, so that a statement that is new is about nothing yet.
  addSpeakerEvents(connection, type, type === 'MADE' ? added.filter(([, statement]) => !keys.isNew(statement)) : added);
}

/** Neighbours lie on the same page of the table then. The last of the same relationships counts. */
function inKeyOrder(rows: Row[], { isByFrom }: Plan): Row[] {
  const [first, second] = isByFrom ? ([0, 1] as const) : ([1, 0] as const);
  rows.sort((a, b) => a[first] - b[first] || a[second] - b[second] || a[2] - b[2]);
  return rows.filter((row, position) => {
    const next = rows[position + 1];
    return next === undefined || row[0] !== next[0] || row[1] !== next[1] || row[2] !== next[2];
  });
}

/** Relationships of one type, as if all were new; when that was wrong, one after the other. */
function putChunk(
  connection: SqliteConnection,
  { insert, replace }: Plan,
  rows: readonly Row[],
  onPut: (row: Row, isAdded: boolean) => void,
): void {
  const areNew = connection.attempt(() => insertRows(connection, insert, rows) === rows.length);
  for (const row of rows) {
    const isAdded = areNew || insertRows(connection, insert, [row]) === 1;
    if (!isAdded) insertRows(connection, replace, [row]);
    onPut(row, isAdded);
  }
}

/** Two statements instead of one upsert, because SQLite does not tell whether an upsert inserted; counts depend on it. */
interface Plan {
  insertFresh: Insert;
  insert: Insert;
  replace: Insert;
  isByFrom: boolean;
  dated: ReturnType<typeof datedEnd>;
}

const PLANS = new Map<string, Plan>(RELATIONSHIP_TYPES.map((type) => [type, planOf(type)]));

function planOf(type: RelationshipType): Plan {
  const dated = datedEnd(type);
  const columns = ['from_key', 'to_key', 'article_key', 'properties', ...(dated === null ? [] : ['said_at'])];
  const into = `INTO ${quoted(type)} (${columns.map(quoted).join(', ')})`;
  const values = [...plainValues(4), ...(dated === null ? [] : ['(SELECT "saidAt" FROM "Statement" WHERE "key" = ?)'])];
  return {
    insertFresh: insertOf(`INSERT OR ROLLBACK ${into}`, values),
    insert: insertOf(`INSERT ${into}`, values, ' ON CONFLICT DO NOTHING'),
    replace: insertOf(`REPLACE ${into}`, values),
    isByFrom: keyOrder(type)[0] === 'from_key',
    dated,
  };
}

function encodeProperties(properties: Relationship['properties']): string {
  if (Object.keys(properties).length === 0) return '';
  const json = JSON.stringify(properties);
  return json === '{}' ? '' : json;
}
