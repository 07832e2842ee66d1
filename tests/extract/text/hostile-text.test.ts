import { describe, expect, it } from '@jest/globals';

import { ArticleText } from '../../../src/extract/text/article-text.ts';

import { randomText, seededRandom } from '../../support/seeded-random.ts';

function articleOf(text: string): ArticleText {
  return new ArticleText(text, [{ from: 0, to: text.length }]);
}

/** Every part lies inside its whole, is not empty, and comes in text order without overlap. */
function expectSound(article: ArticleText): void {
  for (const parts of [article.paragraphs, article.sentences, article.tokens, article.quotations]) {
    let end = 0;
    const wrong = parts.filter(({ from, to }) => {
      const isWrong = from < end || to <= from || to > article.text.length;
      end = to;
      return isWrong;
    });
    expect(wrong).toEqual([]);
  }
}

describe('any text', () => {
  it.each([...Array(60).keys()])('random text %i', (seed) => {
    const random = seededRandom(seed);
    const text = randomText(random, 400);
    const article = articleOf(text);
    expectSound(article);
    const said = article.tokens.map((token) => text.slice(token.from, token.to));
    expect(said).toEqual(article.tokens.map((token) => token.text));
    expect(said.join('').replace(/\s/gu, '')).toBe(
      article.sentences
        .map(({ from, to }) => text.slice(from, to))
        .join('')
        .replace(/\s/gu, ''),
    );
  });

  const HOSTILE: [string, string][] = [
    ['an odd number of quotation marks', `${'"a '.repeat(4999)}`],
    ['5,000 quotation marks', '"'.repeat(5000)],
    ['100,000 apostrophes', "'".repeat(100_000)],
    ['300,000 quotations in one paragraph', '"a b" '.repeat(300_000)],
    ['only dots', '.'.repeat(100_000)],
    ['NULs', '\0'.repeat(100_000)],
    ['lone surrogates', '\ud800\udc00\udc00\ud800'.repeat(10_000)],
    ['bidirectional marks', '\u202eAna\u202c "a\u200f" '.repeat(10_000)],
    ['a verb glued to every word', 'Gazettereported '.repeat(50_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['dotted letters', 'a.'.repeat(500_000)],
  ];
  it.each(HOSTILE)('%s', (_name, text) => {
    expectSound(articleOf(text));
  });

  it('takes time in proportion to the length', () => {
    const prose = 'Ana Brod said the Gazettereported it. "We wait," she added, \'as ever\'. ';
    const time = (copies: number): number => {
      const begin = performance.now();
      articleOf(prose.repeat(copies));
      return performance.now() - begin;
    };
    time(2000);
    const [small, large] = [2000, 16_000].map((copies) => Math.min(time(copies), time(copies), time(copies)));
    // Eight times the text: 8 if linear, 64 if quadratic; between them is room for a busy machine.
    expect(large! / small!).toBeLessThan(24);
  });
});
