import { randomUUID } from 'node:crypto';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type GraphChange } from '../../graph/graph-change.ts';

import { type ChangeCounts, type GraphWriter, type Revision } from '../graph-writer.ts';
import { toStorage } from '../storage-text.ts';
import { lockGraph, readRevision, stampGraph } from './graph-revision.ts';
import { dropMissingEnds, fillMissingEnds } from './missing-ends.ts';
import { type Neo4jConnection, type Run } from './neo4j-connection.ts';
import { encodeNodes, putNodes } from './put-nodes.ts';
import { putRecords } from './put-records.ts';
import { encodeRelationships, putRelationships } from './put-relationships.ts';
import { removeArticles, removeNodes } from './remove-nodes.ts';
import { clearRelationships } from './remove-relationships.ts';
import { sweepOrphans } from './sweep-orphans.ts';
import { TouchedNodes } from './touched-nodes.ts';
import { updateCounts } from './update-counts.ts';

/** Writes changes into Neo4j: one transaction each, in the order that `GraphChange` sets. */
export class Neo4jWriter implements GraphWriter {
  constructor(
    private readonly connection: Neo4jConnection,
    private readonly readOnly: boolean,
  ) {}

  async revision(): Promise<Revision> {
    return readRevision(this.connection);
  }

  async apply(change: GraphChange): Promise<ChangeCounts> {
    return (await this.applyIf(() => true, change))!;
  }

  async applyTo(revision: Revision, change: GraphChange): Promise<ChangeCounts | null> {
    return this.applyIf((current) => current === revision, change);
  }

  private async applyIf(holds: (current: Revision) => boolean, change: GraphChange): Promise<ChangeCounts | null> {
    const { connection } = this;
    if (this.readOnly) {
      throw new OnRecordError('STORE_UNAVAILABLE', 'the store was opened for reading only', {
        where: connection.where,
      });
    }
    const encoded = encode(change);
    const mark = randomUUID();
    let counts: ChangeCounts | null = null;
    return connection.write(async (run) => {
      const { revision, changedBy } = await lockGraph(run, connection.where);
      // The answer to an earlier COMMIT was lost: the driver repeats a transaction that is in the graph already.
      if (changedBy === mark) return counts;
      if (!holds(revision)) return null;
      counts = await applyInTransaction(run, encoded);
      await stampGraph(run, mark);
      return counts;
    });
  }
}

/** A change as rows, made before the transaction so that what the model does not allow never reaches the server. */
function encode(change: GraphChange) {
  const { removeArticles, removeNodes, clearRelationships, records } = change;
  return {
    removeArticles,
    removeNodes,
    clearRelationships: clearRelationships.map(({ type, touching }) => ({ type, touching: touching.map(toStorage) })),
    nodes: encodeNodes(change.nodes),
    relationships: encodeRelationships(change.relationships),
    relationshipsGiven: change.relationships.length,
    records,
  };
}

async function applyInTransaction(run: Run, change: ReturnType<typeof encode>): Promise<ChangeCounts> {
  const touched = new TouchedNodes();
  let nodesRemoved = await removeArticles(run, change.removeArticles, touched);
  nodesRemoved += await removeNodes(run, change.removeNodes, touched);
  for (const { type, touching } of change.clearRelationships) await clearRelationships(run, type, touching, touched);
  await fillMissingEnds(run, change.nodes);
  await putNodes(run, change.nodes, touched);
  await putRelationships(run, change.relationships, touched);
  await putRecords(run, change.records);
  nodesRemoved += await sweepOrphans(run, touched);
  await updateCounts(run, touched);
  await dropMissingEnds(run);
  return {
    nodesWritten: change.nodes.reduce((sum, { rows }) => sum + rows.length, 0),
    nodesRemoved,
    relationshipsWritten: change.relationshipsGiven,
  };
}
