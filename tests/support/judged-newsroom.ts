import { openStore } from '../../src/store/open-store.ts';

import { graphqlOver, type Newsroom } from './graphql-newsroom.ts';
import { readSeedInto } from './seeded-graph.ts';

/** The graph of the shipped articles over GraphQL, in memory, to be judged. */
export async function openJudgedNewsroom(): Promise<Newsroom> {
  const store = await openStore('sqlite::memory:');
  await readSeedInto(store);
  return { store, ...(await graphqlOver(store)) };
}
