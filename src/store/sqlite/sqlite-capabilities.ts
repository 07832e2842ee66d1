import { type StoreCapabilities } from '../graph-store.ts';

export const SQLITE_CAPABILITIES: StoreCapabilities = {
  engine: 'sqlite',
  ranking: 'BM25',
  comparedTextLength: null,
  servesOtherMachines: false,
  hasDeadlines: false,
};
