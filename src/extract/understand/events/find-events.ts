import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { type EventType } from '../../../model/event.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/date-mention.ts';
import { datesWithin } from '../dates/dates-within.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { nearbyPlaceAt } from '../roles/nearby-place.ts';
import { eventDate } from './event-date.ts';
import { type EventMention } from './event-mention.ts';
import { eventParties } from './event-parties.ts';
import { statedPlace } from './event-place.ts';
import { eventReference } from './event-reference.ts';
import { eventStatus } from './event-status.ts';
import { nearestTarget } from './event-targets.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { type Report, reportsBySentence } from './report.ts';

/** What stands between "assault" or "attacked" and the place that it is done to. */
const DONE_TO = /^\s(?:(?:on|against)\s)?$/;

/** The mentions of events in an article, in text order: what {@link findTriggers} finds, and what its sentence says of it. */
export function findEventMentions(
  article: ArticleText,
  linked: readonly LinkedName[],
  dates: readonly DateMention[],
  reports: readonly Report[],
): EventMention[] {
  const found: EventMention[] = [];
  const bySentence = reportsBySentence(article, reports);
  for (const [index, triggers] of findTriggers(article)) {
    const sentence = article.sentences[index]!;
    const context: SentenceContext = {
      article,
      linked,
      sentence,
      index,
      text: article.slice(sentence),
      names: namesWithin(linked, sentence),
      dates: datesWithin(dates, sentence),
      reports: bySentence.get(index) ?? [],
    };
    for (const trigger of triggers) found.push(mentionOf(trigger, context));
  }
  return withoutUnsupported(found.sort((a, b) => a.from - b.from));
}

interface SentenceContext {
  article: ArticleText;
  linked: readonly LinkedName[];
  sentence: TextRange;
  index: number;
  text: string;
  names: readonly LinkedName[];
  dates: readonly DateMention[];
  reports: readonly Report[];
}

function mentionOf({ rule, ...range }: Trigger, context: SentenceContext): EventMention {
  const { article, sentence, text, names, reports } = context;
  const telling = reports.filter(({ content }) => content.some((piece) => overlaps(piece, range)));
  const told = new Set(telling.map(({ saidAt }) => saidAt));
  const sources = telling.flatMap(({ source }) => source ?? []);
  const reference = eventReference(article, range);
  const place = statedPlace(rule, range, article, names, { sources, isVerbal: reference.isVerbal });
  const [from, to] = [range.from - sentence.from, range.to - sentence.from];
  const target = rule.target === 'from-words' ? nearestTarget(text, from, to) : null;
  return {
    ...range,
    ...reference,
    ...eventStatus(rule, reference, text, from, to),
    rule,
    type: rule.type,
    target: rule.target === 'from-words' ? (target?.target ?? null) : rule.target,
    targetLabel: target?.label ?? null,
    place: place?.entity ?? (rule.isInCitySpokenOf === true ? nearbyPlaceAt(context.linked, range.from) : null),
    isPlaceStated: place !== null,
    isDoneToPlace: place !== null && DONE_TO.test(article.text.slice(range.to, place.mention.from)),
    date: eventDate(
      rule,
      range,
      article,
      context.dates.filter((date) => !told.has(date)),
      new Set(reports.flatMap(({ saidAt, cue }) => (cue !== null && overlaps(cue, range) ? [] : (saidAt ?? [])))),
    ),
    participants: eventParties(rule, range, article, text, names, {
      isPlaceStated: place !== null,
      tellers: sources,
      sources: reports.flatMap(({ source }) => source ?? []),
    }),
    sentence: context.index,
  };
}

/** Leaves out ambiguous words where nothing else in the article tells of an event of the types that they need. */
function withoutUnsupported(mentions: readonly EventMention[]): EventMention[] {
  const told = new Set<EventType>(
    mentions.filter(({ rule }) => rule.needsElsewhere === undefined).map(({ type }) => type),
  );
  return mentions.filter(({ rule }) => rule.needsElsewhere?.some((type) => told.has(type)) ?? true);
}
