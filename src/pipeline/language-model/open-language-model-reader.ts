import { randomBytes } from 'node:crypto';

import { LanguageModelReader } from '../../extract/language-model-reader/language-model-reader.ts';
import { ReaderWithFallback } from '../../extract/language-model-reader/reader-with-fallback.ts';
import { ReadingCounts } from '../../extract/language-model-reader/reading-counts.ts';
import { type AttributionReader } from '../../extract/reader/attribution-reader.ts';
import { openAttributionTagger } from '../../extract/reader/attribution-tagger.ts';

import { ChatEndpoint, type Pauses } from './chat-endpoint.ts';
import { type LanguageModelSettings } from './reader-settings.ts';

/** A reader that asks a language model, with what it counts. */
export interface OpenedLanguageModelReader {
  reader: AttributionReader;
  counts: ReadingCounts;
  /** Ends what is being asked and asks nothing more: for those who do not wait for articles under way. */
  stop(): void;
}

/**
 * Opens the reader that asks a language model. Nothing is asked yet: an endpoint that does not answer shows with the
 * first article.
 *
 * @param pauses between repeated questions; the default suits real endpoints
 * @throws OnRecordError `MODEL_…` when the learned reader is the fallback and cannot be opened
 */
export async function openLanguageModelReader(
  settings: LanguageModelSettings,
  pauses?: Pauses,
): Promise<OpenedLanguageModelReader> {
  const counts = new ReadingCounts();
  const endpoint = new ChatEndpoint(settings, counts, pauses);
  const reader = new LanguageModelReader(endpoint, counts, () => randomBytes(16).toString('hex'));
  const stop = (): void => endpoint.stop();
  if (settings.fallback === 'none') return { reader, counts, stop };
  const learned = await openAttributionTagger();
  return { reader: new ReaderWithFallback(reader, learned, () => counts.fallbacks++), counts, stop };
}
