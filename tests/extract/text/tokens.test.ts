import { describe, expect, it } from '@jest/globals';

import { ArticleText } from '../../../src/extract/text/article-text.ts';
import { findGluedWords } from '../../../src/extract/text/glued-words.ts';
import { type Token } from '../../../src/extract/text/tokens.ts';

function tokensOf(text: string): readonly Token[] {
  return new ArticleText(text, [{ from: 0, to: text.length }]).tokens;
}

describe('findTokens', () => {
  it.each([
    ['Brod’s plan', 'Brod|’s|plan'],
    ["Brod's plan", "Brod|'s|plan"],
    ['the Marrs’ plan', 'the|Marrs|’|plan'],
    ["they don't know", "they|don't|know"],
    ["O'Malley's son", "O'Malley|'s|son"],
    ['the U.S. coast', 'the|U.S.|coast'],
    ['a vice-mayor (new)', 'a|vice-mayor|(|new|)'],
    ['wait... now', 'wait|...|now'],
    ['AT&T and 24/7', 'AT&T|and|24/7'],
    ['The Gazettereported that', 'The|Gazette|reported|that'],
    ['an unreported case', 'an|unreported|case'],
    ['Élise sang', 'Élise|sang'],
    ['Ana\u0301 sang', 'Ana\u0301|sang'],
    ['"No," she', '"|No|,|"|she'],
    ['a 😀 b', 'a|😀|b'],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(expected.split('|'));
  });

  it('keeps astral characters whole, so that offsets stay on characters', () => {
    expect(tokensOf('𝔘 said 😀!').map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 7],
      [8, 10],
      [10, 11],
    ]);
  });

  it('tells words from marks and capitals from the rest', () => {
    const [name, mark, word] = tokensOf('Ana , b');
    expect(name).toMatchObject({ isWord: true, isCapitalised: true, lower: 'ana', sentence: 0, paragraph: 0 });
    expect(mark).toMatchObject({ isWord: false, isCapitalised: false });
    expect(word).toMatchObject({ isWord: true, isCapitalised: false });
  });
});

describe('findGluedWords', () => {
  it.each([
    ['The Gazettereported that', [11]],
    ['The Gazettesaid and Heraldwrote that', [11, 26]],
    ['Gainsaid by all', [4]],
    ['It was Unreported then', []],
    ['She reported that', []],
    ['GazetteReported that', []],
  ])('%s', (text, expected) => {
    expect(findGluedWords(text)).toEqual(expected);
  });
});
