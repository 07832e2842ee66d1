import Database from 'libsql';

import { type RelationshipType } from '../../../src/model/definition.ts';
import { type NodeTypes } from '../../../src/model/graph-model.ts';
import { type NodeLabel } from '../../../src/model/node-label.ts';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { type Loader } from './loader.ts';

type Values = (string | number | null)[];
interface Statement {
  run(values: Values): unknown;
}

/** What relational tables of these news would be: whole numbers for keys, an index for each list, no full text. */
const TABLES = `
PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16000;
CREATE TABLE outlet (key INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE person (key INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE event (key INTEGER PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, date TEXT);
CREATE TABLE article (key INTEGER PRIMARY KEY, url TEXT, title TEXT, published_at TEXT);
CREATE TABLE statement (key INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, said_at TEXT, confidence REAL);
CREATE TABLE made (person INTEGER, statement INTEGER, PRIMARY KEY (person, statement)) WITHOUT ROWID;
CREATE TABLE about (statement INTEGER, event INTEGER, score REAL, PRIMARY KEY (statement, event)) WITHOUT ROWID;
CREATE TABLE reported_in (statement INTEGER, article INTEGER, PRIMARY KEY (statement, article)) WITHOUT ROWID;
CREATE TABLE covers (article INTEGER, event INTEGER, PRIMARY KEY (article, event)) WITHOUT ROWID;
CREATE TABLE published_by (article INTEGER, outlet INTEGER, PRIMARY KEY (article, outlet)) WITHOUT ROWID;
CREATE INDEX person_name ON person (name);
CREATE INDEX event_date ON event (date);
CREATE INDEX article_published_at ON article (published_at);
CREATE INDEX statement_said_at ON statement (said_at);
CREATE INDEX made_statement ON made (statement, person);
CREATE INDEX about_event ON about (event, statement);
CREATE INDEX reported_in_article ON reported_in (article, statement);
CREATE INDEX covers_event ON covers (event, article);
CREATE INDEX published_by_outlet ON published_by (outlet, article);
`;

interface Table {
  name: string;
  values(node: never): Values;
}

const NODES: Partial<Record<NodeLabel, Table>> = {
  Organization: { name: 'outlet', values: ({ name }: NodeTypes['Organization']) => [name] },
  Person: { name: 'person', values: ({ name }: NodeTypes['Person']) => [name] },
  Event: { name: 'event', values: ({ type, name, date }: NodeTypes['Event']) => [type, name, date] },
  Article: {
    name: 'article',
    values: ({ url, title, publishedAt }: NodeTypes['Article']) => [url, title, publishedAt],
  },
  Statement: {
    name: 'statement',
    values: ({ kind, text, saidAt, confidence }: NodeTypes['Statement']) => [kind, text, saidAt, confidence],
  },
};

const RELATIONSHIPS: Partial<Record<RelationshipType, string>> = {
  MADE: 'made',
  ABOUT: 'about',
  REPORTED_IN: 'reported_in',
  COVERS: 'covers',
  PUBLISHED_BY: 'published_by',
};

/**
 * The yardstick of `../shared/performance.md` §1: a statement with its article, speaker and event in plain tables, one
 * prepared INSERT a row, one transaction a change, keys given in memory. It leaves out what only OnRecord keeps: the
 * articles' texts, identifiers, spans, utterances, runs, where each relationship comes from, counts and full text.
 */
export function plainSqliteLoader(path: string): Loader {
  const database = new Database(path);
  database.exec(TABLES);
  const keys = new Map<string, number>();
  const statements = new Map<string, Statement>();
  const insert = (table: string, values: Values): void => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const row = values.map(() => '?').join(', ');
      statements.set(
        table,
        (statement = database.prepare(`INSERT INTO ${table} VALUES (${row})`) as unknown as Statement),
      );
    }
    statement.run(values);
  };
  const apply = ({ nodes, relationships }: GraphChange): void => {
    database.exec('BEGIN IMMEDIATE');
    for (const { label, node } of nodes) {
      const table = NODES[label];
      if (table === undefined || keys.has(node.id)) continue;
      keys.set(node.id, keys.size + 1);
      insert(table.name, [keys.size, ...table.values(node as never)]);
    }
    for (const { type, from, to, properties } of relationships) {
      const table = RELATIONSHIPS[type];
      if (table === undefined) continue;
      const score = type === 'ABOUT' ? [properties['score'] as number] : [];
      insert(table, [keys.get(from)!, keys.get(to)!, ...score]);
    }
    database.exec('COMMIT');
  };
  return { name: 'plain', apply, finish: () => void database.close() };
}
