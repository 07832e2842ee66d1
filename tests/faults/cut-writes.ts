import { checkGraph } from '../../src/store/check-graph.ts';
import { type GraphStore } from '../../src/store/graph-store.ts';
import { type GraphWriter } from '../../src/store/graph-writer.ts';
import { openStore } from '../../src/store/open-store.ts';

import { emptyDatabase } from '../support/neo4j-databases.ts';
import { type Cut, cutOf, TRANSACTIONS } from './cuts.ts';
import { type FaultProxy } from './fault-proxy.ts';
import { type WritePath } from './write-paths.ts';

/** What a cut did to a write path. */
export interface CutReport {
  /** Changes that the store said were written. */
  writes: number;
  /** Connections that were cut on the way. */
  cuts: number;
  /** Changes that were found in the graph, for each that was said to be written: 1 is right. */
  effectsPerWrite: number;
  violations: number;
  /** Whether the graph says what it says without any cut, in SQLite. */
  sameGraph: boolean;
}

/** Walks a write path with the connection cut in every change that it writes. */
export async function cutEveryWrite(url: string, proxy: FaultProxy, path: WritePath, cut: Cut): Promise<CutReport> {
  const direct = await openStore(await emptyDatabase(url));
  await path.prepare?.(direct);
  const before = Number(await direct.writer.revision());
  const cutsBefore = await proxy.cuts();

  const store = await openStore(proxy.url);
  let writes = 0;
  const disturb = async <T>(write: () => Promise<T>): Promise<T> => {
    await proxy.set(cutOf(cut, TRANSACTIONS.change));
    const result = await write();
    writes += 1;
    return result;
  };
  await path.write(withWriter(store, disturb));
  const cuts = (await proxy.cuts()) - cutsBefore;
  await proxy.reset();
  await store.close();

  const effects = Number(await direct.writer.revision()) - before;
  const { checksum, violations } = await checkGraph(direct);
  await direct.close();
  const sameGraph = checksum === (await undisturbed(path));
  return { writes, cuts, effectsPerWrite: effects / writes, violations: violations.length, sameGraph };
}

/** The checksum of the graph when nothing happens. */
async function undisturbed(path: WritePath): Promise<string> {
  const store = await openStore('sqlite::memory:');
  await path.prepare?.(store);
  await path.write(store);
  const { checksum } = await checkGraph(store);
  await store.close();
  return checksum;
}

/** The same store, each of whose changes goes through a function. */
function withWriter(store: GraphStore, around: <T>(write: () => Promise<T>) => Promise<T>): GraphStore {
  const writer: GraphWriter = {
    revision: () => store.writer.revision(),
    apply: (change) => around(() => store.writer.apply(change)),
    applyTo: (revision, change) => around(() => store.writer.applyTo(revision, change)),
    load: (part) => around(() => store.writer.load(part)),
    clear: () => store.writer.clear(),
  };
  return Object.create(store, { writer: { value: writer } }) as GraphStore;
}
