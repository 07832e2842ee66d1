import { type TextRange } from '../../util/text-range.ts';

import { type Reading } from './reading.ts';

/**
 * Reads attributions: source, cue and content, and which belong together; names as well where it can. The learned tagger
 * stands behind this, and so can a better model or a language model.
 */
export interface AttributionReader {
  /** Name and version for provenance, e.g. `attribution-tagger@1`. */
  readonly name: string;
  /** SHA-256 of the model file, or of what a language model is asked; what changes it makes a new Run. */
  readonly sha256: string;
  /**
   * @param text an article's raw text
   * @param body the ranges to read (UTF-16, ascending, disjoint); text outside them is as if it were not there, and a
   *   gap between two ranges is a paragraph break
   * @returns what it finds, all of it inside `body`. Never throws on text.
   * @throws OnRecordError `LANGUAGE_MODEL_FAILED` where a language model reads and gives no usable answer
   */
  read(text: string, body: readonly TextRange[]): Promise<Reading>;
  /** Frees the model. */
  close(): Promise<void>;
}
