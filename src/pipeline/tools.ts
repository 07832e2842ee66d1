import { type ExtractionTools } from '../extract/extract-article.ts';
import { openAttributionTagger } from '../extract/reader/attribution-tagger.ts';

import { openGazetteer } from './open-gazetteer.ts';
import { softwareVersion } from './package-folder.ts';

/** What the phases need besides the articles; opened once, used for any number of runs, one run at a time. */
export interface PipelineTools extends ExtractionTools {
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
export async function openTools(): Promise<PipelineTools> {
  const gazetteer = await openGazetteer();
  const reader = await openAttributionTagger();
  const software = softwareVersion();
  return {
    reader,
    gazetteer,
    softwareVersion: software,
    version: `onrecord@${software} ${reader.name} ${reader.sha256}`,
    close: () => reader.close(),
  };
}
