import Database from 'libsql';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../src/model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../../../src/model/node-label.ts';
import { type Span } from '../../../src/model/span.ts';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { sqliteSchema } from '../../../src/store/sqlite/sqlite-schema.ts';

import { type Loader } from './loader.ts';

type Values = (string | number | null)[];
interface Statement {
  run(values: Values): { changes: number };
}
interface Column {
  name: string;
  isText: boolean;
}

const SEARCHED: Partial<Record<NodeLabel, [name: string[], text: string[]]>> = {
  Article: [['title'], ['text']],
  Statement: [[], ['text']],
  Utterance: [[], ['text']],
  Person: [['name'], []],
  Organization: [['name'], []],
  Place: [['name'], []],
  Event: [['name'], []],
  UnnamedSource: [['name'], []],
};

const SPANS = new Set(['body', 'content', 'cue', 'source']);
const DATED = new Map<RelationshipType, 'from' | 'to'>([
  ['ABOUT', 'from'],
  ['MADE', 'to'],
]);

const COUNTS = [
  `UPDATE "Person" SET "mentionCount" = (SELECT count(*) FROM "REFERS_TO" WHERE "to_key" = "key"),
    "statementCount" = (SELECT count(*) FROM "MADE" WHERE "from_key" = "key")`,
  `UPDATE "Event" SET "statementCount" = (SELECT count(*) FROM "ABOUT" WHERE "to_key" = "key")`,
  `INSERT INTO "speaker_event" SELECT a."to_key", m."from_key", count(*)
    FROM "ABOUT" AS a JOIN "MADE" AS m ON m."to_key" = a."from_key" GROUP BY 1, 2`,
];

/**
 * What somebody would write who only wants the rows in the tables: the same tables, indexes and full text, one prepared
 * INSERT a row, one transaction a change, every key in memory, counts once at the end. It can add to a graph but not
 * change one.
 */
export function bareSqliteLoader(path: string): Loader {
  const database = new BareDatabase(path);
  return { name: 'bare', apply: (change) => database.apply(change), finish: () => database.finish() };
}

class BareDatabase {
  private readonly database: Database.Database;
  private readonly inserts = new Map<string, { insert: Statement; columns: Column[] }>();
  private readonly statements = new Map<string, Statement>();
  private readonly keys = new Map<string, number>();
  private readonly dates = new Map<number, string | null>();

  constructor(path: string) {
    this.database = new Database(path);
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;');
    this.database.exec('PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16000; PRAGMA foreign_keys = ON;');
    this.database.exec(sqliteSchema());
    for (const label of NODE_LABELS) {
      const rows = this.database.prepare(`SELECT name, type FROM pragma_table_info('${label}')`).raw().all();
      const columns = (rows as [string, string][]).map(([name, type]) => ({ name, isText: type === 'TEXT' }));
      const names = columns.map(({ name }) => `"${name}"`).join(', ');
      const values = columns.map(() => '?').join(', ');
      const insert = this.prepared(`INSERT INTO "${label}" (${names}) VALUES (${values})`);
      this.inserts.set(label, { insert, columns });
    }
    for (const type of RELATIONSHIP_TYPES) {
      const columns = ['from_key', 'to_key', 'article_key', 'properties', ...(DATED.has(type) ? ['said_at'] : [])];
      const values = columns.map(() => '?').join(', ');
      const insert = this.prepared(`INSERT OR IGNORE INTO "${type}" ("${columns.join('", "')}") VALUES (${values})`);
      this.inserts.set(type, { insert, columns: [] });
    }
  }

  apply({ nodes, relationships, records }: GraphChange): void {
    this.database.exec('BEGIN IMMEDIATE');
    for (const { label, node } of nodes) this.putNode(label, node as unknown as Record<string, unknown>);
    for (const { type, from, to, articleId, properties } of relationships) {
      const ends = { from: this.keys.get(from)!, to: this.keys.get(to)! };
      const article = articleId === null ? 0 : this.keys.get(articleId)!;
      const dated = DATED.get(type);
      const date = dated === undefined ? [] : [this.dates.get(ends[dated]) ?? null];
      const text = Object.keys(properties).length === 0 ? '' : JSON.stringify(properties);
      this.inserts.get(type)!.insert.run([ends.from, ends.to, article, text, ...date]);
    }
    for (const { id, kind, articleId, blocks, data } of records) {
      const record = this.prepared('INSERT OR IGNORE INTO "resolution_record" VALUES (?, ?, ?, ?, ?)');
      record.run([id, kind, articleId, JSON.stringify(blocks), JSON.stringify(data)]);
      const insert = this.prepared('INSERT OR IGNORE INTO "resolution_block" VALUES (?, ?, ?)');
      for (const block of blocks) insert.run([kind, block, id]);
    }
    this.database.exec('COMMIT');
  }

  finish(): void {
    for (const update of COUNTS) this.database.exec(update);
    this.database.close();
  }

  private putNode(label: NodeLabel, node: Record<string, unknown>): void {
    const id = String(node['id']);
    if (this.keys.has(id)) return;
    const key = (this.keys.size + 1) * 16 + NODE_LABELS.indexOf(label);
    this.keys.set(id, key);
    if (label === 'Statement') this.dates.set(key, node['saidAt'] as string | null);
    const { insert, columns } = this.inserts.get(label)!;
    insert.run(columns.map((column) => (column.name === 'key' ? key : valueOf(node, column))));
    const searched = SEARCHED[label];
    if (searched === undefined) return;
    const [name, text] = searched.map((fields) => fields.map((field) => node[field]).join('\n'));
    this.prepared('INSERT INTO "search" ("rowid", "name", "text") VALUES (?, ?, ?)').run([key, name!, text!]);
  }

  private prepared(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql) as unknown as Statement;
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** Generated texts are ASCII, which has nothing in the folded columns. */
function valueOf(node: Record<string, unknown>, { name, isText }: Column): string | number | null {
  const value = node[name];
  if (value === null || value === undefined) return null;
  if (SPANS.has(name)) return JSON.stringify((value as Span[]).map(({ start, end }) => [start, end]));
  if (typeof value === 'object') return JSON.stringify(value);
  return isText ? String(value) : Number(value);
}
