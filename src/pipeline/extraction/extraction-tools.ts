import { type ExtractionTools } from '../../extract/extract-article.ts';
import { openAttributionTagger } from '../../extract/reader/attribution-tagger.ts';

import { openGazetteer } from '../open-gazetteer.ts';

/**
 * Loads what extraction needs: the gazetteer and the reader. Each thread that extracts loads its own.
 *
 * @throws OnRecordError `MODEL_MISSING`, `MODEL_CORRUPT`, `GAZETTEER_INVALID`
 */
export async function openExtractionTools(): Promise<ExtractionTools> {
  const gazetteer = await openGazetteer();
  return { gazetteer, reader: await openAttributionTagger() };
}
