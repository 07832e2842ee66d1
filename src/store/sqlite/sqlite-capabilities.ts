import { type StoreCapabilities } from '../graph-store.ts';

export const SQLITE_CAPABILITIES: StoreCapabilities = {
  engine: 'sqlite',
  comparableSearchScores: true,
  comparedTextLength: null,
  servesOtherMachines: false,
  hasDeadlines: false,
};
