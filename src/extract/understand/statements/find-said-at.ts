import { contains } from '../../../util/text-range.ts';

import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/find-dates.ts';
import { settingOf } from './statement-setting.ts';

/**
 * The day on which something was said: the date that stands in the reporter's words of the sentence, nearest to the cue.
 * Dates inside the content are dates of what was said.
 *
 * @returns undefined when the sentence names no day; null when it names one that cannot be resolved
 */
export function findSaidAt(
  draft: DraftStatement,
  article: ArticleText,
  dates: readonly DateMention[],
): string | null | undefined {
  const anchor = draft.cue ?? draft.source;
  if (anchor === null) return undefined;
  const setting = settingOf(draft, article);
  const near = dates.filter(
    (date) => setting.some((piece) => contains(piece, date)) && isOfSaying(date, draft, article),
  );
  const distance = (date: DateMention): number =>
    Math.min(Math.abs(date.from - anchor.to), Math.abs(anchor.from - date.to));
  return near.sort((a, b) => distance(a) - distance(b))[0]?.date;
}

/** "said Thursday", "On Wednesday, she stated": beside the cue, or at the sentence's start. */
function isOfSaying(date: DateMention, draft: DraftStatement, article: ArticleText): boolean {
  const anchor = draft.cue ?? draft.source!;
  const sentence = article.sentences[article.sentenceIndexAt(anchor.from)]!;
  const opens = article.tokensIn({ from: sentence.from, to: date.from }).length <= 1;
  const words =
    date.from >= anchor.to
      ? article.tokensIn({ from: anchor.to, to: date.from }).length
      : article.tokensIn({ from: date.to, to: anchor.from }).length;
  return opens || words <= 6;
}
