import { textOf, type TextRange } from '../../../src/util/text-range.ts';

import { type Attribution } from '../../../src/model/attribution.ts';

import { type AttributionReader } from '../../../src/extract/reader/attribution-reader.ts';

/** An attribution as words: `source | cue | content`, pieces of content joined with ` … `, a missing part as `-`. */
export function asWords(text: string, { source, cue, content }: Attribution): string {
  const words = (range: TextRange | null): string => (range === null ? '-' : textOf(text, range));
  return [words(source), words(cue), content.map(words).join(' … ')].join(' | ');
}

/** All attributions of a text that is all body, as words. */
export async function readWords(reader: AttributionReader, text: string): Promise<string[]> {
  const { attributions } = await reader.read(text, [{ from: 0, to: text.length }]);
  return attributions.map((attribution) => asWords(text, attribution));
}
