import { partitionPoint } from '../../util/partition-point.ts';
import { type TextRange } from '../../util/text-range.ts';

import { type Reading } from '../reader/reading.ts';
import { findGluedWords } from '../text/glued-words.ts';

/** A text with a blank put in wherever two words run together, and the way back to the text as it stands. */
export interface SeparatedText {
  text: string;
  /** Positions in the original before which a blank was put in, ascending. */
  insertions: readonly number[];
}

/** Puts a blank between a name and a verb glued to it, so that a reader sees two words. */
export function separateGluedWords(text: string): SeparatedText {
  const insertions = findGluedWords(text);
  let separated = '';
  let from = 0;
  for (const at of insertions) {
    separated += text.slice(from, at) + ' ';
    from = at;
  }
  return { text: separated + text.slice(from), insertions };
}

/** A range of the original as it stands in the separated text. */
export function toSeparated(range: TextRange, insertions: readonly number[]): TextRange {
  const shifted = (offset: number): number =>
    offset + partitionPoint(insertions.length, (index) => insertions[index]! < offset);
  return { from: shifted(range.from), to: shifted(range.to) };
}

/** What was read in the separated text with its ranges in the original. */
export function toOriginal({ attributions, names }: Reading, insertions: readonly number[]): Reading {
  if (insertions.length === 0) return { attributions, names };
  const offset = (position: number): number =>
    position - partitionPoint(insertions.length, (index) => insertions[index]! + index < position);
  const range = (found: TextRange): TextRange => ({ from: offset(found.from), to: offset(found.to) });
  return {
    attributions: attributions.map((attribution) => ({
      ...attribution,
      content: attribution.content.map(range),
      cue: attribution.cue === null ? null : range(attribution.cue),
      source: attribution.source === null ? null : range(attribution.source),
    })),
    names: names && names.map((name) => ({ ...name, ...range(name) })),
  };
}
