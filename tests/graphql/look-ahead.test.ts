import { openStore } from '../../src/store/open-store.ts';

import { readSeedInto } from '../support/seeded-graph.ts';
import { describeLookAhead } from './conformance/describe-look-ahead.ts';

describeLookAhead('SQLite', async () => {
  const store = await openStore('sqlite::memory:');
  await readSeedInto(store);
  return store;
});
