import { isDeepStrictEqual } from 'node:util';

import { batchesOf } from '../util/batches-of.ts';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES } from '../model/definition.ts';
import { NODE_LABELS } from '../model/node-label.ts';

import { storeChecksums } from './graph-checksum.ts';
import { type GraphStore } from './graph-store.ts';
import { type GraphPart } from './graph-writer.ts';

/** Nodes and records of one transaction; articles carry their whole text, so fewer of them. */
const NODES = 1000;
const ARTICLES = 50;
const RELATIONSHIPS = 2000;

/** Told while a graph is copied. */
export interface CopyProgress {
  /** Before the first: how many nodes, relationships and records there are. */
  onTotal?(items: number): void;
  /** With every transaction: how many more. */
  onCopied?(items: number): void;
  /** Aborting it ends the copy after the transaction in hand. */
  signal?: AbortSignal;
}

/** What came of a copy. */
export interface CopyResult {
  /** Of the source. */
  checksum: string;
  /** Whether the target now gives the checksums of the source, for the graph and for the records. */
  isSame: boolean;
  /** It was stopped before its end; running it again goes on. */
  isInterrupted: boolean;
}

/**
 * Copies everything from one store into another: nodes, relationships and the records that later ingest needs. All of it
 * can be repeated, so a copy that was killed is finished by running it again.
 *
 * @throws OnRecordError `BAD_USER_INPUT` when the target holds a node that the source does not; `STORE_…`
 */
export async function copyGraph(source: GraphStore, target: GraphStore, progress: CopyProgress): Promise<CopyResult> {
  await refuseOther(source, target);
  progress.onTotal?.(await countItems(source));
  for await (const part of partsOf(source)) {
    if (progress.signal?.aborted === true) return { checksum: '', isSame: false, isInterrupted: true };
    await target.writer.load(part);
    progress.onCopied?.(part.nodes.length + part.relationships.length);
  }
  const [from, to] = [await storeChecksums(source), await storeChecksums(target)];
  return { checksum: from.graph, isSame: isDeepStrictEqual(from, to), isInterrupted: false };
}

async function* partsOf({ view, records }: GraphStore): AsyncGenerator<GraphPart> {
  const empty: GraphPart = { nodes: [], relationships: [], records: [] };
  for (const label of NODE_LABELS) {
    for await (const nodes of batchesOf(view.eachNode(label), label === 'Article' ? ARTICLES : NODES)) {
      yield { ...empty, nodes: nodes.map((node) => ({ label, node }) as GraphPart['nodes'][number]) };
    }
  }
  for (const type of RELATIONSHIP_TYPES) {
    for await (const relationships of batchesOf(view.eachRelationship(type), RELATIONSHIPS)) {
      yield { ...empty, relationships };
    }
  }
  for await (const batch of batchesOf(records.each(), NODES)) yield { ...empty, records: batch };
}

async function countItems({ view }: GraphStore): Promise<number> {
  const { nodes, relationships } = await view.statistics();
  return [...Object.values(nodes), ...Object.values(relationships)].reduce((sum, count) => sum + count, 0);
}

/** A target may hold what an earlier copy of this graph left there, and nothing else. */
async function refuseOther(source: GraphStore, target: GraphStore): Promise<void> {
  for (const label of NODE_LABELS) {
    for await (const there of batchesOf(target.view.eachNode(label), label === 'Article' ? ARTICLES : NODES)) {
      const here = await source.view.nodes(
        label,
        there.map(({ id }) => id),
      );
      if (!isDeepStrictEqual(here, there)) throw otherGraph(label);
    }
  }
}

function otherGraph(label: string): OnRecordError {
  return new OnRecordError(
    'BAD_USER_INPUT',
    `the target holds another graph: not every ${label} of it is in the source`,
    {
      where: '--to',
      hint: 'name an empty store, or empty this one first with --replace',
    },
  );
}
