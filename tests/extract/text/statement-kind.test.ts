import { describe, expect, it } from '@jest/globals';

import { ArticleText } from '../../../src/extract/text/article-text.ts';
import { statementKind } from '../../../src/extract/text/statement-kind.ts';
import { wordCount } from '../../../src/extract/text/word-count.ts';

import { readMarks } from '../../support/marked-article.ts';

describe('statementKind', () => {
  it.each([
    ['{content|"We wait,"} said Brod.', 'DIRECT'],
    ['{content|“We wait,”} said Brod. {content|“We have time.”}', 'DIRECT'],
    ['Brod said {content|the bridge is "as safe as ever"}.', 'MIXED'],
    ['{content|"We wait,"} said Brod, adding {content|that it rains}.', 'MIXED'],
    ['Brod said {content|the bridge is safe}.', 'INDIRECT'],
    ['Brod said {content|it is Ana’s bridge, isn’t it}.', 'INDIRECT'],
    ['Brod said, {content|‘We wait’}.', 'DIRECT'],
    ['{content|“We wait, and more.}\n“We have time.”', 'DIRECT'],
    ['{content|…}', 'INDIRECT'],
  ])('%s is %s', (marked, kind) => {
    const { text, attributions } = readMarks(marked);
    const article = new ArticleText(text, [{ from: 0, to: text.length }]);
    expect(statementKind(article, attributions[0]!.content)).toBe(kind);
  });
});

describe('wordCount', () => {
  it.each([
    ['"We don’t wait"', 3],
    ['the U.S. vice-mayor', 3],
    ['… — !', 0],
  ])('%s', (text, count) => {
    expect(wordCount(text, { from: 0, to: text.length })).toBe(count);
  });
});
