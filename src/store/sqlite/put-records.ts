import { type ResolutionRecord } from '../../resolve/resolution-record.ts';

import { toStorage } from '../storage-text.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Puts resolution records by id, and the blocks they are found by. */
export function putRecords(connection: SqliteConnection, records: readonly ResolutionRecord[]): void {
  for (const { id, kind, articleId, blocks, data } of records) {
    connection.run('DELETE FROM "resolution_block" WHERE "record_id" = ?', [toStorage(id)]);
    connection.run(
      'INSERT INTO "resolution_record" VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET' +
        ' "kind" = excluded."kind", "article_id" = excluded."article_id", "blocks" = excluded."blocks", "data" = excluded."data"',
      [toStorage(id), kind, articleId, JSON.stringify(blocks), JSON.stringify(data)],
    );
    for (const block of blocks) {
      connection.run('INSERT OR IGNORE INTO "resolution_block" VALUES (?, ?, ?)', [
        kind,
        toStorage(block),
        toStorage(id),
      ]);
    }
  }
}
