import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type AttributionReader } from '../../../src/extract/reader/attribution-reader.ts';
import { openAttributionTagger } from '../../../src/extract/reader/attribution-tagger.ts';
import { encodeArticle, MAX_PIECES } from '../../../src/extract/reader/encode-article.ts';
import { WordPiece } from '../../../src/extract/reader/word-piece.ts';

import { BREAK, smallVocabulary } from './piece-stream.ts';

let reader: AttributionReader;

beforeAll(async () => {
  reader = await openAttributionTagger();
});

afterAll(() => reader.close());

/** What would take the network long is held at the encoder, which bounds the network's work. */
const ENDLESS: [string, string][] = [
  ['ten megabytes on one line', 'The road was blocked. '.repeat(480_000)],
  ['a word of ten million letters', 'b'.repeat(10_000_000)],
  ['a hundred thousand quotation marks', '"'.repeat(100_000)],
  ['ten million blanks', ' '.repeat(10_000_000)],
  ['a letter with a million accents', `a${'\u0301'.repeat(1_000_000)}`],
  ['a million line breaks', 'a\n'.repeat(500_000)],
];

const ODD: [string, string][] = [
  ['lone surrogates', 'He \ud800 said \udc00 that "\ud83d it rained" today.'],
  ['NULs', 'She\0 said \0 that "the\0 road" was\0 shut.'],
  ['bidi and zero-width characters', '\u202e“It is late,”\u202c said\u200b the\u2066 guard\u2069.'],
  ['two thousand quotation marks', `“${'"'.repeat(2000)}” he said.`],
  ['an odd number of quotation marks', '"We go," he said. "We stay. "Never," she said.'],
];

describe('hostile input', () => {
  it.each(ENDLESS)('%s: bounded', (_, text) => {
    const started = performance.now();
    const encoded = encodeArticle(text, [{ from: 0, to: text.length }], new WordPiece(smallVocabulary), BREAK);
    expect(encoded.pieces.length).toBeLessThanOrEqual(MAX_PIECES);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each(ODD)('%s: every place lies in the text', async (_, text) => {
    const { attributions } = await reader.read(text, [{ from: 0, to: text.length }]);
    for (const { content, cue, source } of attributions) {
      for (const { from, to } of [...content, cue, source].filter((part) => part !== null)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('a thousand body ranges on one line', async () => {
    const text = 'x y '.repeat(25_000);
    const body = Array.from({ length: 1_000 }, (_, i) => ({ from: i * 10, to: i * 10 + 5 }));
    expect((await reader.read(text, body)).attributions).toEqual([]);
  });
});
