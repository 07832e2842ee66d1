import { type ResolutionRecord } from '../../resolve/resolution-record.ts';

import { toStorage } from '../storage-text.ts';
import { type Insert, insertRows, plainRow } from './insert-rows.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

const INSERT_RECORDS: Insert = {
  into: 'INSERT INTO "resolution_record"',
  row: plainRow(5),
  onConflict:
    ' ON CONFLICT DO UPDATE SET "kind" = excluded."kind", "article_id" = excluded."article_id",' +
    ' "blocks" = excluded."blocks", "data" = excluded."data"',
};
const INSERT_BLOCKS: Insert = { into: 'INSERT OR IGNORE INTO "resolution_block"', row: plainRow(3) };

/** Puts resolution records by id, and the blocks they are found by. */
export function putRecords(connection: SqliteConnection, records: readonly ResolutionRecord[]): void {
  if (records.length === 0) return;
  const byId = new Map(records.map((record) => [toStorage(record.id), record]));
  connection.run('DELETE FROM "resolution_block" WHERE "record_id" IN (SELECT "value" FROM json_each(?))', [
    JSON.stringify([...byId.keys()]),
  ]);
  const rows: SqlRow[] = [];
  const blocksOf: SqlRow[] = [];
  for (const [id, { kind, articleId, blocks, data }] of byId) {
    rows.push([id, kind, articleId, JSON.stringify(blocks), JSON.stringify(data)]);
    for (const block of blocks) blocksOf.push([kind, toStorage(block), id]);
  }
  insertRows(connection, INSERT_RECORDS, rows);
  insertRows(connection, INSERT_BLOCKS, blocksOf);
}
