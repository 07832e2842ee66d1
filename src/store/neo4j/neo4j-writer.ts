import { randomUUID } from 'node:crypto';

import { int } from 'neo4j-driver';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { NODE_LABELS } from '../../model/node-label.ts';

import { type GraphChange } from '../../graph/graph-change.ts';

import { type ChangeCounts, type GraphPart, type GraphWriter, type Revision } from '../graph-writer.ts';
import { toStorage } from '../storage-text.ts';
import { lockGraph, readRevision, stampGraph } from './graph-revision.ts';
import { dropMissingEnds, fillMissingEnds } from './missing-ends.ts';
import { type Neo4jConnection, type Run } from './neo4j-connection.ts';
import { OWN_LABELS, quoted } from './neo4j-names.ts';
import { encodeNodes, putNodes } from './put-nodes.ts';
import { putRecords } from './put-records.ts';
import { encodeRelationships, putRelationships } from './put-relationships.ts';
import { removeArticles, removeNodes } from './remove-nodes.ts';
import { clearRelationships } from './remove-relationships.ts';
import { countStatements } from './speaker-events.ts';
import { copyStatements } from './statement-copies.ts';
import { sweepOrphans } from './sweep-orphans.ts';
import { TouchedNodes } from './touched-nodes.ts';
import { encodeCounts, setCounts, updateCounts } from './update-counts.ts';

/** Labels of all nodes but the one that knows the version. Most relationships go with mentions, statements and articles. */
const ALL_LABELS = ['Mention', ...NODE_LABELS, OWN_LABELS.record, OWN_LABELS.block, OWN_LABELS.missing];

/** Nodes removed in one transaction. */
const NODES_AT_ONCE = 2000;

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

  async load({ nodes, relationships, records }: GraphPart): Promise<void> {
    this.refuseToReadOnly();
    const written = encodeNodes(nodes);
    const counts = encodeCounts(nodes);
    const linked = encodeRelationships(relationships);
    await this.connection.write(async (run) => {
      await lockGraph(run, this.connection.where);
      const touched = new TouchedNodes();
      await fillMissingEnds(run, written, touched);
      await putNodes(run, written, touched);
      await setCounts(run, counts);
      await putRelationships(run, linked, touched);
      await copyStatements(run, touched.statements());
      await countStatements(run, touched);
      await putRecords(run, records);
      await stampGraph(run, randomUUID());
    });
  }

  async clear(): Promise<void> {
    this.refuseToReadOnly();
    for (const label of ALL_LABELS) {
      for (let removed = true; removed;) {
        removed = await this.connection.write(async (run) => {
          await lockGraph(run, this.connection.where);
          const [row] = await run(`MATCH (n:${quoted(label)}) WITH n LIMIT $size DETACH DELETE n RETURN count(*)`, {
            size: int(NODES_AT_ONCE),
          });
          await stampGraph(run, randomUUID());
          return (row![0] as number) > 0;
        });
      }
    }
  }

  private refuseToReadOnly(): void {
    if (!this.readOnly) return;
    throw new OnRecordError('STORE_UNAVAILABLE', 'the store was opened for reading only', {
      where: this.connection.where,
    });
  }

  private async applyIf(holds: (current: Revision) => boolean, change: GraphChange): Promise<ChangeCounts | null> {
    const { connection } = this;
    this.refuseToReadOnly();
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
  await fillMissingEnds(run, change.nodes, touched);
  await putNodes(run, change.nodes, touched);
  await putRelationships(run, change.relationships, touched);
  await putRecords(run, change.records);
  nodesRemoved += await sweepOrphans(run, touched);
  await copyStatements(run, touched.statements());
  await countStatements(run, touched);
  await updateCounts(run, touched);
  await dropMissingEnds(run);
  return {
    nodesWritten: change.nodes.reduce((sum, { rows }) => sum + rows.length, 0),
    nodesRemoved,
    relationshipsWritten: change.relationshipsGiven,
  };
}
