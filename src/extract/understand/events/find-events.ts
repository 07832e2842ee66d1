import { type TextRange } from '../../../util/text-range.ts';

import { type EventStatus, type EventType } from '../../../model/event.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/find-dates.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { nearbyPlaceAt } from '../roles/nearby-place.ts';
import { type EventDate, eventDate } from './event-date.ts';
import { statedPlace } from './event-place.ts';
import { type EventRule } from './event-rule.ts';
import { EVENT_RULES, eventStatus } from './event-rules.ts';
import { EVENT_TARGETS } from './event-targets.ts';

/** One place in the text that tells of an event. */
export interface EventMention extends TextRange {
  rule: EventRule;
  type: EventType;
  target: string | null;
  targetLabel: string | null;
  place: ArticleEntity | null;
  /** Whether the sentence itself names the place. */
  isPlaceStated: boolean;
  date: EventDate | null;
  status: EventStatus;
  participants: ArticleEntity[];
  sentence: number;
}

/** The mentions of events in an article, in text order: every rule of {@link EVENT_RULES} over every sentence. */
export function findEventMentions(
  article: ArticleText,
  linked: readonly LinkedName[],
  dates: readonly DateMention[],
): EventMention[] {
  const found: EventMention[] = [];
  article.sentences.forEach((sentence, index) => {
    const text = article.slice(sentence);
    const inSentence = namesWithin(linked, sentence);
    for (const rule of EVENT_RULES) {
      if (rule.needs?.test(text) === false || rule.unless?.test(text) === true) continue;
      for (const match of text.matchAll(rule.trigger)) {
        const range = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
        found.push(mentionOf(rule, range, index, text, article, linked, inSentence, dates));
        if (rule.type !== 'MEETING') break;
      }
    }
  });
  return found.sort((a, b) => a.from - b.from);
}

function mentionOf(
  rule: EventRule,
  range: TextRange,
  sentence: number,
  text: string,
  article: ArticleText,
  linked: readonly LinkedName[],
  inSentence: readonly LinkedName[],
  dates: readonly DateMention[],
): EventMention {
  const known = rule.target === 'from-words' ? EVENT_TARGETS.find((one) => one.words.test(text)) : undefined;
  const stated = statedPlace(rule, range, article, inSentence);
  return {
    ...range,
    rule,
    type: rule.type,
    target: rule.target === 'from-words' ? (known?.target ?? null) : rule.target,
    targetLabel: known?.label ?? null,
    place: stated ?? (rule.placeKind === 'CITY' ? nearbyPlaceAt(linked, range.from) : null),
    isPlaceStated: stated !== null,
    date: eventDate(rule, range, article, article.sentences[sentence]!, dates),
    status: eventStatus(rule, text),
    participants: rule.hasParticipants ? participantsOf(inSentence) : [],
    sentence,
  };
}

function participantsOf(inSentence: readonly LinkedName[]): ArticleEntity[] {
  return [...new Set(inSentence.map(({ entity }) => entity))].filter((entity) => entity.type === 'PERSON');
}
