import { type ResolutionRecord } from '../../resolve/resolution-record.ts';

import { toStorage } from '../storage-text.ts';
import { insertOf, plainValues, RowInserter } from './insert-rows.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

const INSERT_RECORDS = insertOf(
  'INSERT INTO "resolution_record"',
  plainValues(5),
  ' ON CONFLICT DO UPDATE SET "kind" = excluded."kind", "article_id" = excluded."article_id",' +
    ' "blocks" = excluded."blocks", "data" = excluded."data"',
);
const INSERT_BLOCKS = insertOf('INSERT OR IGNORE INTO "resolution_block"', plainValues(3));

/** Puts resolution records by id, and the blocks they are found by. */
export function putRecords(connection: SqliteConnection, records: readonly ResolutionRecord[]): void {
  if (records.length === 0) return;
  const byId = new Map(records.map((record) => [toStorage(record.id), record]));
  connection.run('DELETE FROM "resolution_block" WHERE "record_id" IN (SELECT "value" FROM json_each(?))', [
    JSON.stringify([...byId.keys()]),
  ]);
  const rows = new RowInserter(connection, INSERT_RECORDS);
  for (const [id, { kind, articleId, blocks, data }] of byId) {
    rows.add([id, kind, articleId, JSON.stringify(blocks), JSON.stringify(data)]);
  }
  rows.flush();
  const blocksOf = new RowInserter(connection, INSERT_BLOCKS);
  for (const [id, { kind, blocks }] of byId) for (const block of blocks) blocksOf.add([kind, toStorage(block), id]);
  blocksOf.flush();
}
