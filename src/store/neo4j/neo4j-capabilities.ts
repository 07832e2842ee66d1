import { type StoreCapabilities } from '../graph-store.ts';

export const NEO4J_CAPABILITIES: StoreCapabilities = {
  engine: 'neo4j',
  ranking: 'Lucene',
  // Range indexes refuse values of more than some 8,000 bytes.
  comparedTextLength: 2000,
  servesOtherMachines: true,
  hasDeadlines: true,
};
