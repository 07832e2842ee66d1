import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { type MigrationStep } from '../migration.ts';
import { LABEL_SLOTS, labelNumber, MISSING_NODES, MISSING_NODES_TABLE } from './node-keys.ts';
import { datedEnd, relationshipTable } from './relationship-table.ts';
import { SEARCH_SETTINGS } from './search-table.ts';
import { COLUMNS, quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { nodeTable } from './sqlite-schema.ts';

type Step = MigrationStep<SqliteConnection, void>;

/**
 * From version 1, in which relationships held the texts of their ends' ids. Full text stays as it is: it has always known
 * a node by its old key and label, and that is the new key.
 */
export const UPGRADE_TO_INTEGER_KEYS: readonly Step[] = [
  {
    name: 'give every node a key of its own and relationships the keys of their ends',
    run: (connection) => {
      if (!isOfVersion1(connection)) return;
      for (const name of [...NODE_LABELS, ...RELATIONSHIP_TYPES]) setAside(connection, name);
      for (const label of NODE_LABELS) moveNodes(connection, label);
      connection.exec(MISSING_NODES_TABLE);
      for (const type of RELATIONSHIP_TYPES) addMissing(connection, type);
      for (const type of RELATIONSHIP_TYPES) moveRelationships(connection, type);
      connection.exec(SEARCH_SETTINGS);
      for (const name of [...NODE_LABELS, ...RELATIONSHIP_TYPES]) connection.exec(`DROP TABLE ${old(name)}`);
    },
  },
];

function isOfVersion1(connection: SqliteConnection): boolean {
  return connection.value(`SELECT 1 FROM pragma_table_info('MADE') WHERE "name" = 'from_id'`) === 1;
}

function old(name: string): string {
  return quoted(`old ${name}`);
}

/** Indexes keep their names when a table is renamed, and those are wanted again. */
function setAside(connection: SqliteConnection, name: string): void {
  const sql = `SELECT "name" FROM "sqlite_schema" WHERE "type" = 'index' AND "tbl_name" = ? AND "sql" IS NOT NULL`;
  const indexes = connection.all(sql, [name]).map(([index]) => String(index));
  for (const index of indexes) connection.exec(`DROP INDEX ${quoted(index)}`);
  connection.exec(`ALTER TABLE ${quoted(name)} RENAME TO ${old(name)}`);
}

function moveNodes(connection: SqliteConnection, label: NodeLabel): void {
  connection.exec(nodeTable(label));
  const there = new Set(
    connection.all(`SELECT "name" FROM pragma_table_info(?)`, [`old ${label}`]).map(([name]) => name),
  );
  const columns = COLUMNS[label].filter(({ field }) => there.has(field));
  const folded = columns.filter((column) => column.folded !== null && there.has(column.folded));
  const names = [...columns.map(({ field }) => field), ...folded.map((column) => column.folded!)].map(quoted);
  const values = [
    ...columns.map(({ field }) => quoted(field)),
    ...folded.map((column) => `nullif(${quoted(column.folded!)}, lower(${quoted(column.field)}))`),
  ];
  connection.run(
    `INSERT INTO ${quoted(label)} ("key", ${names.join(', ')})` +
      ` SELECT "key" * ${LABEL_SLOTS} + ${labelNumber(label)}, ${values.join(', ')} FROM ${old(label)} ORDER BY "key"`,
  );
}

interface OldEnd {
  id: string;
  label: string;
}

const OLD_ENDS: readonly OldEnd[] = [
  { id: '"from_id"', label: '"from_label"' },
  { id: '"to_id"', label: '"to_label"' },
  { id: '"article_id"', label: `'Article'` },
];

/** Gives a key to each end of a type that is no node. */
function addMissing(connection: SqliteConnection, type: RelationshipType): void {
  for (const end of OLD_ENDS) {
    const ends = connection.all(
      `SELECT DISTINCT ${end.id}, ${end.label} FROM ${old(type)} WHERE ${end.id} <> '' AND ${keySql(end)} IS NULL`,
    );
    for (const [id, label] of ends) {
      const [table, number] = [quoted(label as NodeLabel), labelNumber(label as NodeLabel)];
      connection.run(
        `INSERT INTO ${quoted(MISSING_NODES)} VALUES (${LABEL_SLOTS} + max(${number},` +
          ` coalesce((SELECT max("key") FROM ${table}), 0), coalesce((SELECT max("key") FROM ${quoted(MISSING_NODES)}` +
          ` WHERE "key" % ${LABEL_SLOTS} = ${number}), 0)), ?)`,
        [id!],
      );
    }
  }
}

function moveRelationships(connection: SqliteConnection, type: RelationshipType): void {
  connection.exec(relationshipTable(type));
  const [from, to, article] = OLD_ENDS.map(keySql);
  const dated = datedEnd(type);
  const date =
    dated === null ? '' : `, (SELECT "saidAt" FROM "Statement" WHERE "key" = ${dated === 'from_key' ? from : to})`;
  connection.run(
    `INSERT INTO ${quoted(type)} ("from_key", "to_key", "article_key"${dated === null ? '' : ', "said_at"'}, "properties")` +
      ` SELECT ${from}, ${to}, coalesce(${article}, 0)${date}, iif("properties" = '{}', '', "properties") FROM ${old(type)}`,
  );
}

/** SQL for the key of an end in an old relationship. */
function keySql({ id, label }: OldEnd): string {
  const ofNode = NODE_LABELS.map((one) => `WHEN '${one}' THEN (SELECT "key" FROM ${quoted(one)} WHERE "id" = ${id})`);
  const ofMissing =
    `(SELECT "key" FROM ${quoted(MISSING_NODES)} WHERE "id" = ${id}` +
    ` AND "key" % ${LABEL_SLOTS} = ${numberSql(label)})`;
  return `coalesce(CASE ${label} ${ofNode.join(' ')} END, ${ofMissing})`;
}

function numberSql(label: string): string {
  return `CASE ${label} ${NODE_LABELS.map((one) => `WHEN '${one}' THEN ${labelNumber(one)}`).join(' ')} END`;
}
