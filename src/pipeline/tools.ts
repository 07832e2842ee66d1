import { type Gazetteer } from '../model/gazetteer.ts';

import { readGazetteer } from '../read/read-gazetteer.ts';

import { GazetteerIndex } from '../extract/names/gazetteer-index.ts';
import { type AttributionReader } from '../extract/reader/attribution-reader.ts';
import { openAttributionTagger } from '../extract/reader/attribution-tagger.ts';

import { packageFolder, softwareVersion } from './package-folder.ts';

/** What the phases need besides the articles; opened once, used for any number of runs, one run at a time. */
export interface PipelineTools {
  reader: AttributionReader;
  gazetteer: Gazetteer;
  gazetteerIndex: GazetteerIndex;
  softwareVersion: string;
  /** Software, reader and model in one string: an article that another version read is read again. */
  version: string;
  close(): Promise<void>;
}

/**
 * Loads the model and the gazetteer.
 *
 * @throws OnRecordError `MODEL_MISSING`, `MODEL_CORRUPT`, `GAZETTEER_INVALID`
 */
export async function openTools(options: { gazetteerFolder?: string } = {}): Promise<PipelineTools> {
  const gazetteer = await readGazetteer(options.gazetteerFolder ?? packageFolder('seed/gazetteer'));
  const reader = await openAttributionTagger();
  const software = softwareVersion();
  return {
    reader,
    gazetteer,
    gazetteerIndex: new GazetteerIndex(gazetteer),
    softwareVersion: software,
    version: `onrecord@${software} ${reader.name} ${reader.sha256}`,
    close: () => reader.close(),
  };
}
