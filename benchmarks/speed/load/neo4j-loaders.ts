import { openStore } from '../../../src/store/open-store.ts';

import { bareNeo4jLoader } from './bare-neo4j.ts';
import { type Loaders, ownLoader } from './loader.ts';
import { startLoadServer } from './neo4j-server.ts';

/** Two Neo4j databases, each of a server of its own in one Java process. */
export async function openNeo4jLoaders({ ownOnly }: { ownOnly: boolean }): Promise<Loaders> {
  const server = await startLoadServer(ownOnly ? 1 : 2);
  const [own, bare] = server.urls;
  const store = await openStore(own!);
  if (bare !== undefined) await (await openStore(bare)).close();
  return {
    loaders: [ownLoader(store), ...(bare === undefined ? [] : [bareNeo4jLoader(bare)])],
    serverMemory: () => server.memory(),
    serverWork: () => server.work(),
    close: () => server.stop(),
  };
}
