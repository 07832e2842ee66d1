import { type GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { bareNeo4jLoader } from './bare-neo4j.ts';
import { generatedGraph } from './generated-graph.ts';
import { type Loader, type Loaders, ownLoader } from './loader.ts';
import { startLoadServer } from './neo4j-server.ts';

/** Statements of the graph that is written before anything is measured; a Java server that has just started is slow. */
const WARMING = { statements: 400, seed: 2, perChange: 50, kind: 'whole' } as const;
const ATTEMPTS = 20;

/** Two Neo4j databases, each of a server of its own in one Java process. */
export async function openNeo4jLoaders({ ownOnly }: { ownOnly: boolean }): Promise<Loaders> {
  const server = await startLoadServer(ownOnly ? 1 : 2);
  const [own, bare] = server.urls;
  const store = await insist(() => openStore(own!));
  const other = bare === undefined ? null : bareNeo4jLoader(bare);
  if (bare !== undefined) await (await insist(() => openStore(bare))).close();
  await warmUp(store, other);
  return {
    loaders: [ownLoader(store), ...(other === null ? [] : [other])],
    serverMemory: () => server.memory(),
    serverWork: () => server.work(),
    close: () => server.stop(),
  };
}

/** Has every statement planned, however long that takes; leaves our store empty, and a little in the other one. */
async function warmUp({ writer }: GraphStore, other: Loader | null): Promise<void> {
  for (const { change } of generatedGraph(WARMING)) {
    await insist(async () => void (await writer.apply(change)));
    if (other !== null) await insist(async () => other.apply(change));
  }
  await insist(() => writer.clear());
}

/** A transaction that took too long has had some statements planned: the next one comes further. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
