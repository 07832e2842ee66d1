import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { type ArticleEvent } from './article-event.ts';
import { bestEvent } from './best-event.ts';
import { type EventMention } from './event-mention.ts';
import { eventName } from './event-name.ts';
import { isAnchored, isGeneric, type JoinContext } from './fits-event.ts';

/**
 * Joins the mentions of one article that tell of one event. First the mentions that say where, then those that say when or
 * bring the event up, last those that take it up ("the talks"), which go to the event of their kind that was spoken of last.
 * Smaller events of a war are part of it.
 */
export function joinEvents(
  mentions: readonly EventMention[],
  linked: readonly LinkedName[],
  context: JoinContext,
): ArticleEvent[] {
  const events: ArticleEvent[] = [];
  for (const mention of [...mentions].sort((a, b) => stage(a) - stage(b) || a.from - b.from)) {
    const event = bestEvent(events, mention, context);
    if (event !== null) join(event, mention, context);
    else if (foundsEvent(mention)) events.push(newEvent(mention));
  }
  const joined = joinSieges(events, context);
  for (const event of joined) event.place ??= countryOf(event, joined, linked, context);
  for (const event of joined) finish(event);
  const war = joined.find((event) => event.lead.rule.kind === 'war');
  for (const event of joined) if (war !== undefined && event !== war && isOfWar(event)) event.partOf = war;
  return joined.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}

function foundsEvent(mention: EventMention): boolean {
  return !isGeneric(mention) && (mention.rule.needsAnchor !== true || isAnchored(mention));
}

/** A war comes before all: attacks on its country are of it. */
function stage(mention: EventMention): number {
  if (mention.rule.kind === 'war') return -1;
  if (mention.isPlaceStated) return 0;
  return mention.isDefinite && mention.date === null ? 2 : 1;
}

function newEvent(mention: EventMention): ArticleEvent {
  return {
    mentions: [mention],
    lead: mention,
    target: mention.target,
    place: mention.place,
    date: mention.date,
    status: mention.status,
    participants: [...mention.participants],
    name: '',
    partOf: null,
  };
}

function join(event: ArticleEvent, mention: EventMention, { within }: JoinContext): void {
  event.mentions.push(mention);
  event.target ??= mention.target;
  if (mention.place !== null && (event.place === null || within(mention.place, event.place)))
    event.place = mention.place;
  if (mention.date !== null && (event.date === null || mention.date.distance < event.date.distance))
    event.date = mention.date;
  for (const participant of mention.participants)
    if (!event.participants.includes(participant)) event.participants.push(participant);
}

/** The siege of a city and its shelling are one event. */
function joinSieges(events: readonly ArticleEvent[], context: JoinContext): ArticleEvent[] {
  const sieges = new Map<ArticleEntity, ArticleEvent>();
  for (const event of events)
    if (event.lead.rule.kind === 'siege' && event.place !== null) sieges.set(event.place, event);
  return events.filter((event) => {
    const siege = event.place === null ? undefined : sieges.get(event.place);
    if (event.lead.rule.kind !== 'bombardment' || siege === undefined) return true;
    for (const mention of event.mentions) join(siege, mention, context);
    return false;
  });
}

/** A war or truce whose place nothing states is in the country in which the article's other events of war happen. */
function countryOf(
  event: ArticleEvent,
  events: readonly ArticleEvent[],
  linked: readonly LinkedName[],
  { within }: JoinContext,
): ArticleEntity | null {
  if (!OF_A_COUNTRY_AT_WAR.has(event.lead.rule.kind)) return null;
  const countries = new Set(linked.map(({ entity }) => entity).filter((entity) => entity.kind === 'COUNTRY'));
  for (const other of events) {
    if (other.place === null || other.place.kind === 'COUNTRY' || !isOfWar(other)) continue;
    for (const country of countries) if (within(other.place, country)) return country;
  }
  return null;
}

function finish(event: ArticleEvent): void {
  event.mentions.sort((a, b) => a.from - b.from);
  event.status = statusOf(event);
  event.name = eventName(event);
}

/** What a mention states to have occurred or to go on did; otherwise the first statement counts, else what the lead says. */
function statusOf({ mentions, lead }: ArticleEvent): ArticleEvent['status'] {
  const own = mentions.filter((one) => one.isStated && (one === lead || !one.isDefinite));
  const real = own.find(({ status }) => status === 'OCCURRED' || status === 'ONGOING');
  if (real !== undefined) return real.status;
  if (!lead.isStated && !lead.isDefinite) return lead.status;
  return own[0]?.status ?? mentions.find((one) => one.isStated)?.status ?? lead.status;
}

const KINDS_OF_WAR: ReadonlySet<string> = new Set([
  'attack',
  'bombardment',
  'siege',
  'evacuation',
  'ceasefire',
  'battle',
]);
const OF_A_COUNTRY_AT_WAR: ReadonlySet<string> = new Set([
  'war',
  'ceasefire',
  'no-fly-zone',
  'neutrality',
  'weapons-programme',
  'arms-delivery',
]);

function isOfWar(event: ArticleEvent): boolean {
  return KINDS_OF_WAR.has(event.lead.rule.kind);
}
