import { type ResolutionRecord } from '../../resolve/resolution-record.ts';

import { type StoredRecords } from '../graph-store.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { type SqliteConnection, type SqlRow } from './sqlite-connection.ts';

const COLUMNS = 'r."id", r."kind", r."article_id", r."blocks", r."data"';

/** Records read at once. */
const BATCH = 500;

/** The resolution records in SQLite. */
export class SqliteRecords implements StoredRecords {
  constructor(private readonly connection: SqliteConnection) {}

  async inBlocks(kind: ResolutionRecord['kind'], blocks: readonly string[]): Promise<ResolutionRecord[]> {
    const ids =
      'SELECT "record_id" FROM "resolution_block" WHERE "kind" = ? AND "block" IN (SELECT "value" FROM json_each(?))';
    const rows = this.connection.all(
      `SELECT ${COLUMNS} FROM "resolution_record" AS r WHERE r."id" IN (${ids}) ORDER BY r."id"`,
      [kind, JSON.stringify(blocks.map(toStorage))],
    );
    return rows.map(decode);
  }

  async ofArticles(articleIds: readonly string[]): Promise<ResolutionRecord[]> {
    const rows = this.connection.all(
      `SELECT ${COLUMNS} FROM "resolution_record" AS r` +
        ' WHERE r."article_id" IN (SELECT "value" FROM json_each(?)) ORDER BY r."id"',
      [JSON.stringify(articleIds)],
    );
    return rows.map(decode);
  }

  async *each(): AsyncGenerator<ResolutionRecord> {
    const sql = `SELECT ${COLUMNS} FROM "resolution_record" AS r WHERE r."id" > ? ORDER BY r."id" LIMIT ${BATCH}`;
    for (let after = ''; ;) {
      const rows = this.connection.all(sql, [after]);
      yield* rows.map(decode);
      if (rows.length < BATCH) return;
      after = rows.at(-1)![0] as string;
    }
  }
}

function decode([id, kind, articleId, blocks, data]: SqlRow): ResolutionRecord {
  return {
    id: fromStorage(id as string),
    kind: kind as ResolutionRecord['kind'],
    articleId: articleId as string,
    blocks: JSON.parse(blocks as string) as string[],
    data: JSON.parse(data as string) as unknown,
  };
}
