import { type Offsets } from '../../../src/pipeline/records/article-record.ts';

import { type StatementParts } from '../../../src/evaluate/attribution/scored-statement.ts';

/** Code point offsets of the first place of some words in a text. */
export function placeOf(text: string, words: string): Offsets {
  const before = text.indexOf(words);
  if (before < 0) throw new Error(`"${words}" does not stand in the text`);
  const start = [...text.slice(0, before)].length;
  return [start, start + [...words].length];
}

/** A statement whose parts are given by their words; several pieces are separated by ` … `. */
export function statement(text: string, content: string, source = '', cue = ''): StatementParts {
  const spans = (words: string): Offsets[] => (words === '' ? [] : words.split(' … ').map((one) => placeOf(text, one)));
  return { content: spans(content), source: spans(source), cue: spans(cue) };
}
