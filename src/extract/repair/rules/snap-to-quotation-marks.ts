import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/**
 * Content that begins or ends inside a quotation takes all of it, marks included, unless the statement's own cue or source
 * or another statement stands in the rest: `"We [will rebuild" the bridge], she said` → `["We will rebuild" the bridge]`.
 */
export const snapToQuotationMarks: RepairRule = {
  name: 'snap-to-quotation-marks',
  apply: (drafts, article) => {
    const taken = drafts.flatMap((draft) => [...draft.content, ...parts(draft)]);
    return drafts.map((draft) => snap(draft, article, taken));
  },
};

function parts(draft: DraftStatement): TextRange[] {
  return [draft.cue, draft.source].filter((range) => range !== null);
}

function snap(draft: DraftStatement, article: ArticleText, taken: readonly TextRange[]): DraftStatement {
  let isChanged = false;
  const content = draft.content.map((piece) => {
    const first = article.quotationAt(piece.from);
    const last = article.quotationAt(piece.to - 1);
    let { from, to } = piece;
    if (first !== null && first.from < from && isFree({ from: first.from, to: from }, taken)) from = first.from;
    if (last !== null && last.to > to && isFree({ from: to, to: last.to }, taken)) to = last.to;
    isChanged ||= from !== piece.from || to !== piece.to;
    return { from, to };
  });
  return isChanged ? { ...draft, content, rules: [...draft.rules, snapToQuotationMarks.name] } : draft;
}

function isFree(range: TextRange, taken: readonly TextRange[]): boolean {
  return !taken.some((other) => overlaps(range, other));
}
