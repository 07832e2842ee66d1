import { type ResolutionRecord, type ResolutionRecords } from '../../resolve/resolution-record.ts';

import { fromStorage, toStorage } from '../storage-text.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { HAS_BLOCK, OWN_LABELS, quoted } from './neo4j-names.ts';
import { blockKey } from './put-records.ts';

const RECORD = quoted(OWN_LABELS.record);
const LIST = 'RETURN r.id, r.kind, r.articleId, r.blocks, r.data ORDER BY r.id';

/** The resolution records in Neo4j. */
export class Neo4jRecords implements ResolutionRecords {
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
}

function decode([id, kind, articleId, blocks, data]: Row): ResolutionRecord {
  return {
    id: fromStorage(id as string),
    kind: kind as ResolutionRecord['kind'],
    articleId: fromStorage(articleId as string),
    blocks: (blocks as string[]).map(fromStorage),
    data: JSON.parse(data as string) as unknown,
  };
}
