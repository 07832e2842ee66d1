import { type TextRange } from '../../util/text-range.ts';

import { type Attribution } from '../../model/attribution.ts';

/**
 * Reads attributions: source, cue and content, and which belong together. The learned tagger stands behind this, and so
 * can a better model or a language model.
 */
export interface AttributionReader {
  /** Name and version for provenance, e.g. `attribution-tagger@1`. */
  readonly name: string;
  /** SHA-256 of the model file; what changes it makes a new Run. */
  readonly sha256: string;
  /**
   * @param text an article's raw text
   * @param body the ranges to read (UTF-16, ascending, disjoint); text outside them is as if it were not there, and a
   *   gap between two ranges is a paragraph break
   * @returns attributions in text order of their first content range; every range lies inside `body`. Never throws on text.
   */
  read(text: string, body: readonly TextRange[]): Promise<Attribution[]>;
  /** Frees the model. */
  close(): Promise<void>;
}
