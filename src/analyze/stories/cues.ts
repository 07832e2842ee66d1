import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type Article } from '../../model/article.ts';
import { type Statement } from '../../model/statement.ts';

import { cueLemma } from '../../extract/understand/statements/cue-lemma.ts';

/** The verb of a statement's words of saying in its base form; null for one without. */
export function cueOf(statement: Statement, article: Article, offsets: CodePointIndex): string | null {
  const words = statement.cue.map((span) => textOf(article.text, offsets.toRange(span))).join(' ');
  return cueLemma(words);
}

/** The cue of each statement, by its id; statements of other articles are left out. */
export function cuesOf(statements: readonly Statement[], articles: readonly Article[]): Map<string, string | null> {
  const byId = new Map(articles.map((article) => [article.id, { article, offsets: new CodePointIndex(article.text) }]));
  return new Map(
    statements.flatMap((statement) => {
      const found = byId.get(statement.articleId);
      return found === undefined ? [] : [[statement.id, cueOf(statement, found.article, found.offsets)] as const];
    }),
  );
}
