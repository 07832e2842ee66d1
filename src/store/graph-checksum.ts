import { createHash } from 'node:crypto';

import { RELATIONSHIP_TYPES } from '../model/definition.ts';
import { NODE_LABELS } from '../model/node-label.ts';

import { GraphChecksum } from './check/graph-checksum.ts';
import { type GraphStore } from './graph-store.ts';

/** What two stores that hold the same have in common. */
export interface StoreChecksums {
  /** As `checkGraph` gives it. */
  graph: string;
  /** SHA-256 over the resolution records by id. */
  records: string;
}

/** Reads everything; checks nothing. */
export async function storeChecksums({ view, records }: Pick<GraphStore, 'view' | 'records'>): Promise<StoreChecksums> {
  const graph = new GraphChecksum();
  for (const label of NODE_LABELS) for await (const node of view.eachNode(label)) graph.addNode(label, node);
  for (const type of RELATIONSHIP_TYPES) {
    for await (const relationship of view.eachRelationship(type)) graph.addRelationship(relationship);
  }
  const hash = createHash('sha256');
  for await (const { id, kind, articleId, blocks, data } of records.each()) {
    hash.update(`${JSON.stringify([id, kind, articleId, blocks, data])}\n`);
  }
  return { graph: graph.digest(), records: hash.digest('hex') };
}
