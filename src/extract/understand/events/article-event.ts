import { type EventStatus } from '../../../model/event.ts';

import { type ArticleEntity } from '../entities/article-entity.ts';
import { type EventDate } from './event-date.ts';
import { type EventMention } from './event-mention.ts';

/** One event of an article: all of its mentions that were joined. */
export interface ArticleEvent {
  /** In text order; the first one that says what kind of event it is leads. */
  mentions: EventMention[];
  /** The mention that says what it is. */
  lead: EventMention;
  target: string | null;
  place: ArticleEntity | null;
  /** The day that stood nearest to the event's words. */
  date: EventDate | null;
  status: EventStatus;
  participants: ArticleEntity[];
  name: string;
  partOf: ArticleEvent | null;
}
