import { contains } from '../../../util/text-range.ts';

import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type ArticleEvent } from '../events/join-events.ts';
import { settingOf } from './statement-setting.ts';

const AT_OR_AFTER = /\b(?:at|after|following|during|in|from|on the (?:sidelines|margins) of)\s+(?:\S+\s+){0,4}$/i;

/**
 * The event at which something was said: the meeting that the reporter's words name ("told reporters after the talks"),
 * or one that the speaker took part in that day when nothing says that it was told elsewhere.
 */
export function findOccasion(
  draft: DraftStatement,
  article: ArticleText,
  events: readonly ArticleEvent[],
  speaker: ArticleEntity | undefined,
  saidAt: string | null | undefined,
  hasVia: boolean,
): ArticleEvent | null {
  const meetings = events.filter((event) => event.mentions[0]!.type === 'MEETING' && event.status !== 'PROPOSED');
  const setting = settingOf(draft, article);
  const named = meetings.find((event) =>
    event.mentions.some(
      (mention) =>
        setting.some((piece) => contains(piece, mention)) &&
        AT_OR_AFTER.test(article.text.slice(Math.max(0, mention.from - 60), mention.from)),
    ),
  );
  if (named !== undefined) return named;
  if (hasVia || speaker?.type !== 'PERSON') return null;
  return (
    meetings.find(
      (event) => event.participants.includes(speaker) && (saidAt === undefined || saidAt === event.date?.date),
    ) ?? null
  );
}
