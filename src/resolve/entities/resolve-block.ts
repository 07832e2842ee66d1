import { type EntityRecord } from '../records/entity-record.ts';
import { type BlockResolution } from './block-resolution.ts';
import { resolveNamedBlock } from './resolve-named-block.ts';
import { resolvePersonBlock } from './resolve-person-block.ts';

/**
 * Resolves all records of one block.
 *
 * @param block its key, which tells what is in it
 */
export function resolveBlock(block: string, records: readonly EntityRecord[]): BlockResolution {
  return block.startsWith('person:') ? resolvePersonBlock(records) : resolveNamedBlock(records);
}
