import { int } from 'neo4j-driver';

import { type ResolutionRecord } from '../../resolve/resolution-record.ts';

import { type StoredRecords } from '../graph-store.ts';
import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { HAS_BLOCK, OWN_LABELS, quoted } from './neo4j-names.ts';
import { blockKey } from './put-records.ts';

const RECORD = quoted(OWN_LABELS.record);
const LIST = 'RETURN r.id, r.kind, r.articleId, r.blocks, r.data ORDER BY r.id';

/** Records read at once. */
const BATCH = 500;

/** The resolution records in Neo4j. */
export class Neo4jRecords implements StoredRecords {
  constructor(private readonly connection: Neo4jConnection) {}

  async inBlocks(kind: ResolutionRecord['kind'], blocks: readonly string[]): Promise<ResolutionRecord[]> {
    const rows = await this.connection.read(
      `MATCH (b:${quoted(OWN_LABELS.block)}) WHERE b.key IN $keys` +
        ` MATCH (b)<-[:${quoted(HAS_BLOCK)}]-(r:${RECORD}) WITH DISTINCT r ${LIST}`,
      { keys: blocks.map((block) => blockKey(kind, block)) },
    );
    return rows.map(decode);
  }

  async ofArticles(articleIds: readonly string[]): Promise<ResolutionRecord[]> {
    const rows = await this.connection.read(`MATCH (r:${RECORD}) WHERE r.articleId IN $ids ${LIST}`, {
      ids: articleIds.map(toStorage),
    });
    return rows.map(decode);
  }

  async *each(): AsyncGenerator<ResolutionRecord> {
    const next = `MATCH (r:${RECORD}) WHERE r.id > $after WITH r ORDER BY r.id LIMIT $size ${LIST}`;
    for (let after = ''; ;) {
      const rows = await this.connection.read(next, { after, size: int(BATCH) });
      yield* rows.map(decode);
      if (rows.length < BATCH) return;
      after = rows.at(-1)![0] as string;
    }
  }
}

function decode([id, kind, articleId, blocks, data]: Row): ResolutionRecord {
  return {
    id: fromStorage(id as string),
    kind: kind as ResolutionRecord['kind'],
    articleId: fromStorage(articleId as string),
    blocks: ((blocks ?? []) as string[]).map(fromStorage),
    data: JSON.parse(data as string) as unknown,
  };
}
