import { describe, expect, it } from '@jest/globals';

import { highlight } from '../../src/store/search-highlight.ts';
import { searchWords } from '../../src/store/search-words.ts';

const FILLER = 'word '.repeat(60);

const CASES: [name: string, texts: string[], question: string, passage: string][] = [
  ['marks each match', ['The bridge, the Bridge and bridges.'], 'bridge', 'The «bridge», the «Bridge» and «bridges».'],
  ['marks a prefix of the last word only', ['open bridges'], 'op bri', 'open «bridges»'],
  ['takes the first text with a match', ['Mara Venn', 'Ms Venn', 'Captain'], 'capt', '«Captain»'],
  ['marks words with other accents', ['Über Zürich'], 'zurich', 'Über «Zürich»'],
  ['puts everything on one line', ['one\n\n  two\tthree'], 'two', 'one «two» three'],
  ['gives the beginning when nothing matches', ['one two'], 'zebra', 'one two'],
  ['gives nothing for nothing', [], 'zebra', ''],
];

describe('highlight', () => {
  it.each(CASES)('%s', (_, texts, question, passage) => {
    expect(highlight(texts, searchWords(question))).toBe(passage);
  });

  it('cuts at the white space around', () => {
    const passage = highlight([`${FILLER}needle ${FILLER}`], searchWords('needle'));
    expect(passage).toMatch(/^…(?:word )+«needle»(?: word)+…$/);
  });

  it('keeps characters whole where there is no white space', () => {
    const passage = highlight([`${'😀'.repeat(200)} needle ${'😀'.repeat(200)}`], searchWords('needle'));
    expect(passage).toContain('«needle»');
    expect(passage).not.toMatch(/[\ud800-\udfff]/u);
  });
});

describe('searchWords', () => {
  it.each([
    ["don't stop", ['don', 't', 'stop']],
    ['"NEAR(a* OR b)"', ['near', 'a', 'or', 'b']],
    ['ＡＢＣ ﬁne 3½', ['abc', 'fine', '31', '2']],
    ['…', []],
  ])('reads %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});
