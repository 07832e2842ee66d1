import { type TextRange } from '../../../util/text-range.ts';

import { type EventType } from '../../../model/event.ts';

import { type ArticleEntity } from '../entities/article-entity.ts';
import { type EventDate } from './event-date.ts';
import { type EventReference } from './event-reference.ts';
import { type EventRule } from './event-rule.ts';
import { type StatedStatus } from './event-status.ts';

/** One place in the text that tells of an event. */
export interface EventMention extends TextRange, EventReference, StatedStatus {
  rule: EventRule;
  type: EventType;
  target: string | null;
  targetLabel: string | null;
  place: ArticleEntity | null;
  /** Whether the sentence itself names the place. */
  isPlaceStated: boolean;
  /** "attacked Ruritania", "an assault on Ruritania": whether it is done to the place. */
  isDoneToPlace: boolean;
  date: EventDate | null;
  participants: ArticleEntity[];
  sentence: number;
}
