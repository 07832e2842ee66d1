import { type TextRange, trimRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type RepairRule } from '../repair-rule.ts';

const DANGLING = /(?<![\s,])[\s,]+(?:and|but|or|while|as)$/i;

/** `the plan was "a gamble" and [asked for time]`: the word that leads over to what follows is not said. */
export const trimDanglingWords: RepairRule = {
  name: 'trim-dangling-words',
  apply: (drafts, article) =>
    drafts.map((draft) => {
      const content = draft.content.map((piece) => trim(piece, article));
      const isChanged = content.some((piece, i) => piece.to !== draft.content[i]!.to);
      return isChanged ? { ...draft, content, rules: [...draft.rules, trimDanglingWords.name] } : draft;
    }),
};

function trim(piece: TextRange, article: ArticleText): TextRange {
  const match = DANGLING.exec(article.text.slice(Math.max(piece.from, piece.to - 12), piece.to));
  if (match === null) return piece;
  const trimmed = trimRange(article.text, { from: piece.from, to: piece.to - match[0].length });
  return trimmed.from < trimmed.to ? trimmed : piece;
}
