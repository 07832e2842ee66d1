import { daysBetween } from '../../../util/calendar-day.ts';

import { type EventStatus } from '../../../model/event.ts';

import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { type EventDate } from './event-date.ts';
import { type EventMention } from './find-events.ts';

/** One event of an article: all of its mentions that were joined. */
export interface ArticleEvent {
  mentions: EventMention[];
  place: ArticleEntity | null;
  /** The day that stood nearest to the event's words. */
  date: EventDate | null;
  status: EventStatus;
  participants: ArticleEntity[];
  name: string;
  partOf: ArticleEvent | null;
}

/**
 * Joins the mentions of one article that tell of one event: the same rule and target and places of which one holds the
 * other or is unknown. A mention without a place of its own ("the talks") goes to the event of its kind that was spoken
 * of last. Smaller events of a war are part of it.
 */
export function joinEvents(
  mentions: readonly EventMention[],
  linked: readonly LinkedName[],
  within: (inner: ArticleEntity, outer: ArticleEntity) => boolean,
): ArticleEvent[] {
  const events: ArticleEvent[] = [];
  for (const mention of [...mentions].sort(
    (a, b) => Number(b.isPlaceStated) - Number(a.isPlaceStated) || a.from - b.from,
  )) {
    const event = bestEvent(events, mention, within);
    if (event === null) events.push(newEvent(mention));
    else join(event, mention, within);
  }
  const war = events.find((event) => event.mentions[0]!.rule.name === 'war');
  for (const event of events) event.place ??= countryOf(event, events, linked, within);
  for (const event of events) finish(event);
  for (const event of events) if (war !== undefined && event !== war && isWarEvent(event)) event.partOf = war;
  return events.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}

/** A war or truce whose place nothing states is in the country in which the article's other events of war happen. */
function countryOf(
  event: ArticleEvent,
  events: readonly ArticleEvent[],
  linked: readonly LinkedName[],
  within: (inner: ArticleEntity, outer: ArticleEntity) => boolean,
): ArticleEntity | null {
  if (event.mentions[0]!.rule.placeKind !== 'COUNTRY') return null;
  const countries = new Set(linked.map(({ entity }) => entity).filter((entity) => entity.kind === 'COUNTRY'));
  for (const other of events) {
    if (other.place === null || other.place.kind === 'COUNTRY' || !isWarEvent(other)) continue;
    for (const country of countries) if (within(other.place, country)) return country;
  }
  return null;
}

/** Far more events than any article tells of; earlier ones are not looked at, so that a list of events takes linear time. */
const EVENTS_BACK = 500;

function bestEvent(
  events: readonly ArticleEvent[],
  mention: EventMention,
  within: (inner: ArticleEntity, outer: ArticleEntity) => boolean,
): ArticleEvent | null {
  const fits = events.slice(-EVENTS_BACK).filter((event) => {
    const first = event.mentions[0]!;
    if (first.rule !== mention.rule || first.target !== mention.target) return false;
    if ((first.status === 'PROPOSED') !== (mention.status === 'PROPOSED') && mention.type === 'MEETING') return false;
    if (event.date !== null && mention.date !== null && Math.abs(daysBetween(event.date.date, mention.date.date)) > 1)
      return false;
    return placesFit(event.place, mention, within);
  });
  if (fits.length <= 1) return fits[0] ?? null;
  const before = fits.filter((event) => event.mentions.some((one) => one.from < mention.from));
  let best: ArticleEvent | null = null;
  let least = Infinity;
  for (const event of before.length > 0 ? before : fits) {
    for (const { from } of event.mentions) {
      const distance = Math.abs(from - mention.from);
      if (distance >= least) continue;
      best = event;
      least = distance;
    }
  }
  return best;
}

function placesFit(
  place: ArticleEntity | null,
  mention: EventMention,
  within: (inner: ArticleEntity, outer: ArticleEntity) => boolean,
): boolean {
  if (place === null || mention.place === null || !mention.isPlaceStated || place === mention.place) return true;
  return within(place, mention.place) || within(mention.place, place);
}

function newEvent(mention: EventMention): ArticleEvent {
  return {
    mentions: [mention],
    place: mention.place,
    date: mention.date,
    status: mention.status,
    participants: [...mention.participants],
    name: '',
    partOf: null,
  };
}

function join(
  event: ArticleEvent,
  mention: EventMention,
  within: (inner: ArticleEntity, outer: ArticleEntity) => boolean,
): void {
  event.mentions.push(mention);
  if (mention.place !== null && (event.place === null || within(mention.place, event.place)))
    event.place = mention.place;
  if (mention.date !== null && (event.date === null || mention.date.distance < event.date.distance))
    event.date = mention.date;
  if (event.status === 'PROPOSED' && mention.status === 'OCCURRED') event.status = 'OCCURRED';
  for (const participant of mention.participants)
    if (!event.participants.includes(participant)) event.participants.push(participant);
}

function finish(event: ArticleEvent): void {
  event.mentions.sort((a, b) => a.from - b.from);
  const label = event.mentions.find((one) => one.targetLabel !== null)?.targetLabel ?? 'target';
  const place = event.place?.name;
  event.name =
    place === undefined
      ? event.mentions[0]!.rule.label.replace(/ (?:in|of|over) \{place\}/, '')
      : event.mentions[0]!.rule.label.replace('{place}', place);
  event.name = event.name.replace('{target}', label);
}

function isWarEvent(event: ArticleEvent): boolean {
  return /^(?:attack-on-target|bombardment|siege|evacuation|ceasefire)$/.test(event.mentions[0]!.rule.name);
}
