import { contains } from '../../../util/text-range.ts';

import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/date-mention.ts';
import { datesWithin } from '../dates/dates-within.ts';
import { settingOf } from './statement-setting.ts';

/**
 * The day on which something was said: the date that stands in the reporter's words of the sentence, nearest to the cue.
 * Dates inside the content are dates of what was said; months and years are none of a saying.
 *
 * @returns undefined when the sentence names no day; its date is null when it cannot be resolved
 */
export function findSaidAt(
  draft: DraftStatement,
  article: ArticleText,
  dates: readonly DateMention[],
): DateMention | undefined {
  const anchor = draft.cue ?? draft.source;
  if (anchor === null) return undefined;
  const sentence = article.sentences[article.sentenceIndexAt(anchor.from)];
  if (sentence === undefined) return undefined;
  const setting = settingOf(draft, article);
  const near = datesWithin(dates, sentence).filter(
    (date) =>
      date.period === null && setting.some((piece) => contains(piece, date)) && isOfSaying(date, draft, article),
  );
  const distance = (date: DateMention): number =>
    Math.min(Math.abs(date.from - anchor.to), Math.abs(anchor.from - date.to));
  return near.sort((a, b) => distance(a) - distance(b))[0];
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
