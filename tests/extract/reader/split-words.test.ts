import { describe, expect, it } from '@jest/globals';

import { textOf } from '../../../src/util/text-range.ts';

import { splitWords } from '../../../src/extract/reader/split-words.ts';

describe('splitting words', () => {
  it.each([
    ['“Never,” she said.', ['“', 'Never', ',', '”', 'she', 'said', '.']],
    ["The mayor's U.N. visit", ['The', 'mayor', "'", 's', 'U', '.', 'N', '.', 'visit']],
    ['António met Şahin 🙂 twice', ['António', 'met', 'Şahin', '🙂', 'twice']],
    ['東京 said', ['東', '京', 'said']],
    ['𠮷野 said', ['𠮷', '野', 'said']],
    ['\u200bzero\u200bwidth\u200b ends', ['zero\u200bwidth', 'ends']],
    ['lone \ud83d half', ['lone', '\ud83d', 'half']],
    ['nul\0here \0 there', ['nul\0here', 'there']],
    ['non\u00a0breaking', ['non', 'breaking']],
  ])('%j', (text, words) => {
    expect([...splitWords(text, { from: 0, to: text.length })].map((range) => textOf(text, range))).toEqual(words);
  });

  it('a paragraph that ends inside a surrogate pair gives no place beyond its end', () => {
    expect([...splitWords('ab 🙂', { from: 0, to: 4 })]).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 4 },
    ]);
  });

  it('is lazy: the first word of ten million characters comes at once', () => {
    const text = 'word '.repeat(2_000_000);
    expect(splitWords(text, { from: 0, to: text.length }).next().value).toEqual({ from: 0, to: 4 });
  });
});
