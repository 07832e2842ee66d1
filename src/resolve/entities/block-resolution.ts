import { type EntityRef } from '../records/entity-record.ts';
import { type ResolvedEntity } from '../resolution.ts';

/** What a block of entity records resolves to. */
export interface BlockResolution {
  /** By record id; every record of the block is here. */
  refs: Map<string, EntityRef>;
  entities: ResolvedEntity[];
}
