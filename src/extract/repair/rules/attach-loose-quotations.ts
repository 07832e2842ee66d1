import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type Quotation } from '../../text/quotations.ts';
import { wordCount } from '../../text/word-count.ts';
import { contentEnd, contentStart, type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';
import { continuation } from './detach-stray-pieces.ts';

/** Shorter quotations without a cue are mostly names, titles and marked words. */
const FEWEST_WORDS = 4;

/** How many paragraphs back the speaker of a cue-less paragraph may have spoken. */
const FARTHEST_PARAGRAPHS = 3;

/**
 * Quotations that no statement holds. Beside the cue of a quotation in the same paragraph it is the other half of a split
 * quotation: `"We wait," said the mayor. "We have time."`. A paragraph of nothing else is the last speaker going on.
 */
export const attachLooseQuotations: RepairRule = {
  name: 'attach-loose-quotations',
  apply: (drafts, article) => {
    const result = [...drafts];
    for (const quotation of article.quotations) {
      if (quotation.isSingle || wordCount(article.text, quotation) < FEWEST_WORDS) continue;
      if (isTaken(result, quotation)) continue;
      attach(result, quotation, article);
    }
    return result;
  },
};

function isTaken(drafts: readonly DraftStatement[], quotation: TextRange): boolean {
  return drafts.some((draft) =>
    [...draft.content, draft.cue, draft.source].some((range) => range !== null && overlaps(range, quotation)),
  );
}

function attach(drafts: DraftStatement[], quotation: Quotation, article: ArticleText): void {
  const index = article.paragraphIndexAt(quotation.from);
  const half = drafts.findIndex((draft) => isOtherHalf(draft, quotation, article));
  if (half !== -1) {
    const draft = drafts[half]!;
    const content = [...draft.content, { from: quotation.from, to: quotation.to }].sort((a, b) => a.from - b.from);
    drafts[half] = { ...draft, content, rules: [...draft.rules, 'split-quotation'] };
    return;
  }
  if (!isWholeParagraph(article, quotation)) return;
  let last: DraftStatement | null = null;
  for (const draft of drafts)
    if (contentStart(draft) < quotation.from && (last === null || contentEnd(draft) >= contentEnd(last))) last = draft;
  if (last === null || index - article.paragraphIndexAt(contentEnd(last) - 1) > FARTHEST_PARAGRAPHS) return;
  const piece = { from: quotation.from, to: quotation.to };
  drafts.push(continuation(last, piece, attachLooseQuotations.name));
}

/** The draft's cue or source stands between its quoted content and this quotation, and nothing else of substance. */
function isOtherHalf(draft: DraftStatement, quotation: TextRange, article: ArticleText): boolean {
  const middle = draft.cue ?? draft.source;
  if (middle === null || article.paragraphIndexAt(middle.from) !== article.paragraphIndexAt(quotation.from))
    return false;
  const last = draft.content[draft.content.length - 1]!;
  const isQuoted = article.quotationAt(last.to - 1) !== null;
  if (!isQuoted || last.to > middle.from || middle.to > quotation.from) return false;
  const between = article.sentenceIndexAt(quotation.from) - article.sentenceIndexAt(middle.from);
  return between <= 1 && /^[^\p{L}]*$/u.test(article.text.slice(endOfTail(draft, article), quotation.from));
}

/** The end of the sentence that holds the cue: what stands between it and the quotation must be marks only. */
function endOfTail(draft: DraftStatement, article: ArticleText): number {
  const middle = draft.cue ?? draft.source!;
  return article.sentences[article.sentenceIndexAt(middle.from)]!.to;
}

function isWholeParagraph(article: ArticleText, quotation: TextRange): boolean {
  const paragraph = article.paragraphs[article.paragraphIndexAt(quotation.from)]!;
  const rest = article.text.slice(paragraph.from, quotation.from) + article.text.slice(quotation.to, paragraph.to);
  return !/[\p{L}\p{N}]/u.test(rest);
}
