import { draftOf, type DraftStatement } from '../../src/extract/repair/draft-statement.ts';
import { type RepairRule } from '../../src/extract/repair/repair-rule.ts';
import { ArticleText } from '../../src/extract/text/article-text.ts';

import { readMarks } from './marked-article.ts';

/** What one rule makes of a marked text (see `readMarks`). */
export interface Repaired {
  drafts: DraftStatement[];
  /** One line for each draft: `source | cue | content`, pieces of content joined with " … ", "-" for what there is not. */
  lines: string[];
}

/** Applies one repair rule to the statements that the marks stand for. */
export function repairMarked(rule: RepairRule, marked: string): Repaired {
  const { text, attributions } = readMarks(marked);
  const article = new ArticleText(text, [{ from: 0, to: text.length }]);
  const drafts = rule.apply(attributions.map(draftOf), article);
  const lines = drafts.map(({ source, cue, content }) =>
    [
      source === null ? '-' : article.slice(source),
      cue === null ? '-' : article.slice(cue),
      content.map((piece) => article.slice(piece)).join(' … '),
    ].join(' | '),
  );
  return { drafts, lines };
}
