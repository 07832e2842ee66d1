import { readGazetteer } from '../read/read-gazetteer.ts';

import { GazetteerIndex } from '../extract/names/gazetteer-index.ts';

import { packageFolder } from './package-folder.ts';

/**
 * The shipped gazetteer, ready for lookups.
 *
 * @throws OnRecordError `GAZETTEER_INVALID`
 */
export async function openGazetteer(): Promise<GazetteerIndex> {
  return new GazetteerIndex(await readGazetteer(packageFolder('seed/gazetteer')));
}
