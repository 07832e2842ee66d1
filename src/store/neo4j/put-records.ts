import { sha256 } from '../../util/hash.ts';

import { type ResolutionRecord } from '../../resolve/resolution-record.ts';

import { toStorage } from '../storage-text.ts';
import { inBatches } from './in-batches.ts';
import { type Run } from './neo4j-connection.ts';
import { HAS_BLOCK, OWN_LABELS, quoted } from './neo4j-names.ts';

const RECORD = quoted(OWN_LABELS.record);
const BLOCK = quoted(OWN_LABELS.block);
const OF_BLOCK = quoted(HAS_BLOCK);

/** A longer block is known by its hash, because indexed values have a limit. */
const LONGEST_BLOCK = 500;

/** Deletes blocks without records from those known as `b`. */
const DROP_EMPTY_BLOCKS = `WITH DISTINCT b WHERE NOT EXISTS { (b)<-[:${OF_BLOCK}]-() } DELETE b`;

/** What a record's block is found by. */
export function blockKey(kind: ResolutionRecord['kind'], block: string): string {
  return `${kind} ${block.length > LONGEST_BLOCK ? sha256(block) : toStorage(block)}`;
}

/** What a record's node holds besides its id. */
export function recordProperties({ kind, articleId, blocks, data }: ResolutionRecord) {
  return { kind, articleId: toStorage(articleId), blocks: blocks.map(toStorage), data: JSON.stringify(data) };
}

/** Puts resolution records by id, and the blocks they are found by. */
export async function putRecords(run: Run, records: readonly ResolutionRecord[]): Promise<void> {
  const rows = records.map((record) => ({
    id: toStorage(record.id),
    keys: record.blocks.map((block) => blockKey(record.kind, block)),
    properties: recordProperties(record),
  }));
  for (const batch of inBatches(rows, ({ properties }) => properties.data.length)) {
    await run(`UNWIND $rows AS row MERGE (r:${RECORD} {id: row.id}) SET r += row.properties`, { rows: batch });
    await run(
      `UNWIND $rows AS row MATCH (r:${RECORD} {id: row.id})-[has:${OF_BLOCK}]->(b) WHERE NOT b.key IN row.keys` +
        ` DELETE has ${DROP_EMPTY_BLOCKS}`,
      { rows: batch },
    );
    await run(
      `UNWIND $rows AS row MATCH (r:${RECORD} {id: row.id}) UNWIND row.keys AS key` +
        ` MERGE (b:${BLOCK} {key: key}) MERGE (r)-[:${OF_BLOCK}]->(b)`,
      { rows: batch },
    );
  }
}

/** Removes the resolution records of articles. */
export async function removeRecords(run: Run, articleIds: readonly string[]): Promise<void> {
  const ofArticles = `MATCH (r:${RECORD}) WHERE r.articleId IN $ids`;
  await run(`${ofArticles} MATCH (r)-[has:${OF_BLOCK}]->(b) DELETE has ${DROP_EMPTY_BLOCKS}`, { ids: articleIds });
  await run(`${ofArticles} DELETE r`, { ids: articleIds });
}
