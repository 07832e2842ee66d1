import { overlaps, type TextRange } from '../../../util/text-range.ts';

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

/** How many meetings one sentence can tell of; of any other kind of event it tells of one. */
const MOST_MEETINGS = 8;

/**
 * The mentions of events in an article, in text order: every rule of {@link EVENT_RULES} over every sentence.
 *
 * @param sources where statements name who speaks
 */
export function findEventMentions(
  article: ArticleText,
  linked: readonly LinkedName[],
  dates: readonly DateMention[],
  sources: readonly TextRange[],
): EventMention[] {
  const found: EventMention[] = [];
  let nextDate = 0;
  article.sentences.forEach((sentence, index) => {
    const firstDate = nextDate;
    while (nextDate < dates.length && dates[nextDate]!.from < sentence.to) nextDate++;
    const ofSentence = dates.slice(firstDate, nextDate);
    const text = article.slice(sentence);
    const inSentence = namesWithin(linked, sentence);
    for (const rule of EVENT_RULES) {
      if (rule.needs?.test(text) === false || rule.unless?.test(text) === true) continue;
      let left = rule.type === 'MEETING' ? MOST_MEETINGS : 1;
      for (const match of text.matchAll(rule.trigger)) {
        const range = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
        const place = statedPlace(rule, range, article, inSentence);
        found.push({
          ...range,
          rule,
          type: rule.type,
          ...targetOf(rule, text),
          place: place ?? (rule.placeKind === 'CITY' ? nearbyPlaceAt(linked, range.from) : null),
          isPlaceStated: place !== null,
          date: eventDate(rule, range, article, sentence, ofSentence),
          status: eventStatus(rule, text),
          participants: rule.hasParticipants ? participantsOf(inSentence, text, place !== null, sources) : [],
          sentence: index,
        });
        if (--left === 0) break;
      }
    }
  });
  return found.sort((a, b) => a.from - b.from);
}

function targetOf(rule: EventRule, text: string): Pick<EventMention, 'target' | 'targetLabel'> {
  if (rule.target !== 'from-words') return { target: rule.target, targetLabel: null };
  const known = EVENT_TARGETS.find((one) => one.words.test(text));
  return { target: known?.target ?? null, targetLabel: known?.label ?? null };
}

/** Words that say who met whom. */
const TOGETHER = /\b(?:between|met|sat down|meeting with|talks with)\b/i;
/** Who speaks about a meeting before it need not take part in it. */
const BEFOREHAND = /\b(?:ahead of|before|prior to)\b/i;

/**
 * The people of a sentence that tells where or between whom a meeting was; elsewhere only those whose words about it the
 * sentence reports.
 */
function participantsOf(
  inSentence: readonly LinkedName[],
  text: string,
  isPlaceStated: boolean,
  sources: readonly TextRange[],
): ArticleEntity[] {
  const isAccount = isPlaceStated || TOGETHER.test(text);
  const people = inSentence.filter(
    ({ entity, mention }) =>
      entity.type === 'PERSON' &&
      (isAccount || (!BEFOREHAND.test(text) && sources.some((source) => overlaps(source, mention)))),
  );
  return [...new Set(people.map(({ entity }) => entity))];
}
