import { type GazetteerIndex } from '../extract/names/gazetteer-index.ts';

import { defaultWorkers } from './extraction/default-workers.ts';
import { openExtractionTools } from './extraction/extraction-tools.ts';
import { type Extractor } from './extraction/extractor.ts';
import { InProcessExtractor } from './extraction/in-process-extractor.ts';
import { openLanguageModelReader } from './language-model/open-language-model-reader.ts';
import { type LanguageModelSettings, type ReaderSettings } from './language-model/reader-settings.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { softwareVersion } from './package-folder.ts';

/** What the phases need besides the articles; opened once, used for any number of runs, one run at a time. */
export interface PipelineTools {
  extractor: Extractor;
  gazetteer: GazetteerIndex;
  softwareVersion: string;
  /** Software, reader and model in one string: an article that another version read is read again. */
  version: string;
  close(): Promise<void>;
}

export interface ToolsOptions {
  /**
   * How many articles are extracted at once, each in a thread of its own; 1: in the calling thread. The results are the
   * same. Default: `defaultWorkers`.
   */
  workers?: number;
  /** Who reads. Default: the learned reader. A language model reads over the network, so `workers` does not matter then. */
  reader?: ReaderSettings;
  /** Told in closing what should be known about the reading, in one line. */
  onNote?: (note: string) => void;
}

/**
 * Loads the model and the gazetteer.
 *
 * @throws OnRecordError `MODEL_MISSING`, `MODEL_CORRUPT`, `GAZETTEER_INVALID`
 */
export async function openTools(options: ToolsOptions = {}): Promise<PipelineTools> {
  const { extractor, gazetteer, close = () => extractor.close() } = await openReading(options);
  const software = softwareVersion();
  return {
    extractor,
    gazetteer,
    softwareVersion: software,
    version: `onrecord@${software} ${extractor.reader.name} ${extractor.reader.sha256}`,
    close,
  };
}

interface Opened {
  extractor: Extractor;
  gazetteer: GazetteerIndex;
  /** Default: closing the extractor is enough. */
  close?: () => Promise<void>;
}

function openReading({ workers = defaultWorkers(), reader, onNote }: ToolsOptions): Promise<Opened> {
  if (reader?.kind === 'language-model') return openLanguageModel(reader, onNote);
  return workers === 1 ? openInProcess() : openWorkers(workers);
}

async function openLanguageModel(
  settings: LanguageModelSettings,
  onNote: (note: string) => void = () => undefined,
): Promise<Opened> {
  const gazetteer = await openGazetteer();
  const { reader, counts, stop } = await openLanguageModelReader(settings);
  const extractor = new InProcessExtractor({ reader, gazetteer }, settings.concurrency);
  const close = async (): Promise<void> => {
    stop();
    await extractor.close();
    onNote(counts.toLine());
  };
  return { extractor, gazetteer, close };
}

async function openInProcess(): Promise<Opened> {
  const tools = await openExtractionTools();
  return { extractor: new InProcessExtractor(tools), gazetteer: tools.gazetteer };
}

async function openWorkers(workers: number): Promise<Opened> {
  // Loaded only here: who extracts in one thread needs no pool of them.
  const { WorkerExtractor } = await import('./extraction/worker-extractor.ts');
  const [extractor, gazetteer] = await Promise.all([WorkerExtractor.open(workers), openGazetteer()]);
  return { extractor, gazetteer };
}
