import { type TextRange } from '../../util/text-range.ts';

import { type StatementKind } from '../../model/statement.ts';

import { type ArticleText } from './article-text.ts';
import { WORD } from './word-count.ts';

/**
 * DIRECT when every word of the content stands inside quotation marks, MIXED when some do, INDIRECT when none does.
 * Marks and blanks do not count.
 */
export function statementKind(article: ArticleText, content: readonly TextRange[]): StatementKind {
  let words = 0;
  let quoted = 0;
  for (const range of content) {
    for (const match of article.slice(range).matchAll(WORD)) {
      words++;
      if (article.quotationAt(range.from + match.index) !== null) quoted++;
    }
  }
  if (quoted === 0) return 'INDIRECT';
  return quoted === words ? 'DIRECT' : 'MIXED';
}
