import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type AttributionReader } from './attribution-reader.ts';
import { LearnedReader } from './learned-reader.ts';
import { defaultModelDirectory, readModelDirectory } from './model-directory.ts';
import { openTaggerSession, type TaggerRuntime, type TaggerSession } from './tagger-runtime.ts';

/** Where the model lies and what runs it. */
export interface AttributionTaggerOptions {
  /** Default: `models/attribution-tagger` of this package. */
  directory?: string;
  /** Default `auto`: native code where it loads, else WebAssembly (same results, about a sixth of the speed). */
  runtime?: TaggerRuntime | 'auto';
}

/**
 * Opens the learned reader. All of its input is read and verified here; reading articles needs no files and no network.
 * Rejects with `MODEL_MISSING` or `MODEL_CORRUPT` when the model's files are not as its manifest says, or no runtime
 * can load it.
 */
export async function openAttributionTagger(options: AttributionTaggerOptions = {}): Promise<AttributionReader> {
  const { directory = defaultModelDirectory(), runtime = 'auto' } = options;
  const files = await readModelDirectory(directory);
  const session = await openSession(files.network, runtime, directory);
  return new LearnedReader({
    name: files.name,
    sha256: files.sha256,
    windowPieces: files.windowPieces,
    pointerSize: files.pointerSize,
    transitions: files.transitions,
    vocabulary: files.vocabulary,
    run: session.run,
    close: session.close,
  });
}

async function openSession(
  network: Uint8Array,
  runtime: TaggerRuntime | 'auto',
  directory: string,
): Promise<TaggerSession> {
  const order: TaggerRuntime[] = runtime === 'auto' ? ['native', 'wasm'] : [runtime];
  let cause: unknown = null;
  for (const candidate of order) {
    try {
      return await openTaggerSession(network, candidate);
    } catch (error) {
      cause ??= error;
    }
  }
  throw new OnRecordError('MODEL_CORRUPT', `ONNX Runtime (${order.join(', ')}) cannot load the attribution model`, {
    where: directory,
    hint: 'run `npm ci` again; Node 20 or later on a 64-bit system is needed',
    cause,
  });
}
