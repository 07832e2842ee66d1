import { describe, expect, it } from '@jest/globals';

import { ArticleText } from '../../../src/extract/text/article-text.ts';

const TEXT = '"We wait," said Brod. It rained.\n\nThe dam held.';
const article = new ArticleText(TEXT, [{ from: 0, to: TEXT.length }]);

describe('ArticleText', () => {
  it('finds the paragraph and the sentence that hold an offset', () => {
    expect([0, 31, 33, 34].map((offset) => article.paragraphIndexAt(offset))).toEqual([0, 0, 0, 1]);
    expect([0, 22, 34].map((offset) => article.sentenceIndexAt(offset))).toEqual([0, 1, 2]);
    expect(new ArticleText('  a', [{ from: 0, to: 3 }]).paragraphIndexAt(0)).toBe(-1);
  });

  it('finds the quotation that holds an offset, marks included', () => {
    expect(article.quotationAt(0)).toMatchObject({ from: 0, to: 10 });
    expect(article.quotationAt(9)).toMatchObject({ from: 0, to: 10 });
    expect(article.quotationAt(10)).toBeNull();
  });

  it('finds the quotations that share a unit with a range', () => {
    expect(article.quotationsIn({ from: 9, to: 20 })).toHaveLength(1);
    expect(article.quotationsIn({ from: 10, to: 20 })).toEqual([]);
    expect(article.quotationsIn({ from: 5, to: 5 })).toHaveLength(1);
  });

  it('finds the tokens that lie wholly inside a range', () => {
    expect(article.tokensIn({ from: 11, to: 20 }).map(({ text }) => text)).toEqual(['said', 'Brod']);
    expect(article.tokensIn({ from: 12, to: 19 })).toEqual([]);
    expect(article.tokenIndexFrom(TEXT.length)).toBe(article.tokens.length);
  });
});
