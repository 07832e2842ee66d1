import { type TextRange } from '../../../util/text-range.ts';

import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type ArticleEvent } from '../events/article-event.ts';
import { type EventIndex } from '../events/event-index.ts';
import { settingOf } from './statement-setting.ts';

const AT_OR_AFTER = /\b(?:at|after|following|during|in|from|on the (?:sidelines|margins) of)\s+(?:\S+\s+){0,4}$/i;

/**
 * The event at which something was said: the meeting that the reporter's words name ("told reporters after the talks"),
 * or one that the speaker took part in that day when nothing says that it was told elsewhere.
 */
export function findOccasion(
  draft: DraftStatement,
  article: ArticleText,
  events: EventIndex,
  speaker: ArticleEntity | undefined,
  saidAt: string | null | undefined,
  hasVia: boolean,
): ArticleEvent | null {
  const isOccasion = (event: ArticleEvent): boolean => event.lead.type === 'MEETING' && event.status !== 'PROPOSED';
  const named = settingOf(draft, article)
    .flatMap((piece) => events.within(piece, (mention) => isAtOrAfter(article, mention)))
    .find(isOccasion);
  if (named !== undefined) return named;
  if (hasVia || speaker?.type !== 'PERSON') return null;
  return (
    events.events.find(
      (event) =>
        isOccasion(event) &&
        event.participants.includes(speaker) &&
        (saidAt === undefined || saidAt === event.date?.date),
    ) ?? null
  );
}

function isAtOrAfter(article: ArticleText, mention: TextRange): boolean {
  return AT_OR_AFTER.test(article.text.slice(Math.max(0, mention.from - 60), mention.from));
}
