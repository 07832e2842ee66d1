import { type TextRange, trimRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type Quotation } from '../../text/quotations.ts';
import { contentEnd, type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** A quotation that goes on after its cue: `"Each time you wait,"` … */
const AWAITS_MORE = /,(?:["”’]|'')$/u;
/** … `, "you lose."` */
const GOES_ON = /^(?:["“‘]|''|``)\p{Ll}/u;
const AFTER_COMMA = /,\s*$/u;

/**
 * A sentence that a cue interrupts goes on after what its speaker did meanwhile, and is not part of that:
 * `"Each time you wait," Brod said, pointing to [the flood, "you lose."]`
 */
export const mendSplitQuotations: RepairRule = {
  name: 'mend-split-quotations',
  apply: (drafts, article) => {
    const halves = firstHalves(drafts, article);
    const mended = [...drafts];
    drafts.forEach((draft, index) => {
      const end = draft.content.at(-1)!;
      const half = halves.get(article.paragraphIndexAt(end.from));
      if (half === undefined || half === index || contentEnd(drafts[half]!) > end.from) return;
      const second = secondHalf(drafts[half]!, end, article);
      if (second === null) return;
      const first = mended[half]!;
      const rest = trimRange(article.text, { from: end.from, to: second.from });
      mended[half] = withContent(first, [...first.content, { from: second.from, to: second.to }]);
      const shortened = mended[index]!;
      mended[index] = withContent(
        shortened,
        shortened.content.map((piece) => (piece === end ? withoutComma(rest, article) : piece)),
      );
      halves.delete(article.paragraphIndexAt(end.from));
    });
    return mended;
  },
};

/** By paragraph, the last statement whose content is a quotation right before its cue. */
function firstHalves(drafts: readonly DraftStatement[], article: ArticleText): Map<number, number> {
  const halves = new Map<number, number>();
  drafts.forEach((draft, index) => {
    const [cue, end] = [draft.cue ?? draft.source, contentEnd(draft)];
    if (cue === null || end > cue.from || article.quotationAt(end - 1)?.to !== end) return;
    halves.set(article.paragraphIndexAt(end - 1), index);
  });
  return halves;
}

/** The quotation at the end of a piece of running text, where it goes on with a statement's own. */
function secondHalf(half: DraftStatement, piece: TextRange, article: ArticleText): Quotation | null {
  const quotation = article.quotationAt(piece.to - 1);
  if (quotation === null || quotation.isSingle || quotation.from <= piece.from || quotation.to > piece.to) return null;
  const { text } = article;
  const end = contentEnd(half);
  const goesOn =
    article.sentenceIndexAt(end - 1) === article.sentenceIndexAt(quotation.from) &&
    AWAITS_MORE.test(text.slice(end - 3, end)) &&
    AFTER_COMMA.test(text.slice(Math.max(piece.from, quotation.from - 8), quotation.from)) &&
    GOES_ON.test(text.slice(quotation.from, quotation.from + 4));
  return goesOn ? quotation : null;
}

function withoutComma(range: TextRange, article: ArticleText): TextRange {
  return /,$/u.test(article.slice(range)) ? { from: range.from, to: range.to - 1 } : range;
}

function withContent(draft: DraftStatement, content: TextRange[]): DraftStatement {
  return { ...draft, content, rules: [...draft.rules, mendSplitQuotations.name] };
}
