import { sha256 } from '../../util/hash.ts';
import { type TextRange } from '../../util/text-range.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type AttributionReader } from '../reader/attribution-reader.ts';
import { type Reading } from '../reader/reading.ts';

/**
 * Reads with one reader, and an article on which that fails with `LANGUAGE_MODEL_FAILED` with another. The `method` of
 * each attribution says which of them found it.
 */
export class ReaderWithFallback implements AttributionReader {
  readonly name: string;
  readonly sha256: string;
  private readonly first: AttributionReader;
  private readonly second: AttributionReader;
  private readonly onFallback: () => void;

  constructor(first: AttributionReader, second: AttributionReader, onFallback: () => void) {
    this.name = `${first.name}+${second.name}`;
    this.sha256 = sha256(`${first.sha256} ${second.sha256}`);
    this.first = first;
    this.second = second;
    this.onFallback = onFallback;
  }

  async read(text: string, body: readonly TextRange[]): Promise<Reading> {
    try {
      return await this.first.read(text, body);
    } catch (error) {
      if (!(error instanceof OnRecordError) || error.code !== 'LANGUAGE_MODEL_FAILED') throw error;
      this.onFallback();
      return this.second.read(text, body);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.first.close(), this.second.close()]);
  }
}
