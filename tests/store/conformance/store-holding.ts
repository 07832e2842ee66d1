import { afterAll, beforeAll } from '@jest/globals';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { type GraphStore } from '../../../src/store/graph-store.ts';

import { type OpenEmptyStore, type StoreOfTest } from './describe-store-conformance.ts';

/** One store with a change in it for all tests of the running `describe`, which only read: to write takes longer than they do. */
export function storeHolding(openEmptyStore: OpenEmptyStore, change: GraphChange): StoreOfTest {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmptyStore();
    await store.writer.apply(change);
  });
  afterAll(async () => {
    await store.close();
  });
  return () => store;
}
