import { type ArticleEntity } from '../entities/article-entity.ts';
import { type ArticleEvent } from './article-event.ts';
import { type EventMention } from './event-mention.ts';
import { datesMeet } from './event-windows.ts';

/** What joining needs besides the mentions. */
export interface JoinContext {
  /** Whether the first place lies in the second. */
  within: (inner: ArticleEntity, outer: ArticleEntity) => boolean;
  /** Day or time of publication; null when unknown. */
  publishedAt: string | null;
}

/** A question about a mention and an event; all must be answered with yes before the two are joined. */
interface JoinRule {
  name: string;
  holds(event: ArticleEvent, mention: EventMention, context: JoinContext): boolean;
}

const JOIN_RULES: readonly JoinRule[] = [
  /** "the blaze" is a fire; "the bombing" may be an attack that was told of before. */
  {
    name: 'same-kind',
    holds: (event, mention) =>
      event.lead.rule.kind === mention.rule.kind || takesUp(event, mention) || isAttackOnCountry(event, mention),
  },
  /** A hospital is no school; "the attack" leaves open what was attacked. */
  { name: 'same-target', holds: targetsFit },
  /** "their attacks" are not the one strike on a school. */
  {
    name: 'same-number',
    holds: (event, mention) =>
      mention.rule.kind !== 'attack' ||
      event.lead.rule.kind !== 'attack' ||
      mention.target !== null ||
      event.target === null ||
      !mention.isPlural,
  },
  /** "a second earthquake" is none that was told of before. */
  {
    name: 'no-other',
    holds: (event, mention) =>
      !mention.isOther || event.lead.isOther || (event.lead.isDefinite && event.lead.from > mention.from),
  },
  /** What is only demanded did not take place. A definite mention ("the march") says nothing of that. */
  {
    name: 'same-reality',
    holds: (event, mention) =>
      (mention.isDefinite && !(mention.isSure && mention.status !== 'PROPOSED')) ||
      !mention.isStated ||
      !event.lead.isStated ||
      (mention.status === 'PROPOSED') === (event.lead.status === 'PROPOSED'),
  },
  /** A day's error is allowed where the target already says which event it is. */
  {
    name: 'same-days',
    holds: (event, mention) => datesMeet(event.date, mention.date, mention.rule.type === 'ATTACK' ? 1 : 0),
  },
  /** One place holds the other or is unknown. */
  { name: 'same-place', holds: (event, mention, { within }) => placesFit(event.place, mention, within) },
  /** The trial of one man is not that of another. */
  { name: 'same-parties', holds: (event, mention) => partiesFit(event, mention) },
];

/** Whether a mention can tell of an event of its article. */
export function fitsEvent(event: ArticleEvent, mention: EventMention, context: JoinContext): boolean {
  return JOIN_RULES.every((rule) => rule.holds(event, mention, context));
}

/** Whether a mention says enough of an event to be its first. */
export function isAnchored(mention: EventMention): boolean {
  const hasObject = mention.rule.target === 'from-words' && mention.target !== null;
  return mention.isPlaceStated || mention.date !== null || mention.participants.length > 0 || hasObject;
}

/** "Droughts and floods will be common": of no drought or flood. */
export function isGeneric(mention: EventMention): boolean {
  return mention.rule.type === 'DISASTER' && mention.isPlural && !mention.isDefinite && !isAnchored(mention);
}

function takesUp(event: ArticleEvent, mention: EventMention): boolean {
  return (
    mention.isDefinite && mention.rule.mayBe?.includes(event.lead.rule.kind) === true && event.lead.from < mention.from
  );
}

/** "its assault on Varland" is the war there. */
function isAttackOnCountry(event: ArticleEvent, { rule, target, place, isDoneToPlace, date }: EventMention): boolean {
  return (
    event.lead.rule.kind === 'war' &&
    rule.kind === 'attack' &&
    target === null &&
    date === null &&
    isDoneToPlace &&
    place?.kind === 'COUNTRY'
  );
}

/** A mention that leaves the object open, but says where or when, is of an event with an object only if that fits exactly. */
function targetsFit(event: ArticleEvent, mention: EventMention): boolean {
  if (event.target === mention.target || event.lead.rule.kind !== mention.rule.kind) return true;
  if (event.target !== null && mention.target !== null) return false;
  if (mention.isDefinite || event.lead.isDefinite || !isAnchored(mention)) return true;
  return mention.place === event.place || (mention.date !== null && mention.date.date === event.date?.date);
}

function placesFit(place: ArticleEntity | null, mention: EventMention, within: JoinContext['within']): boolean {
  if (place === null || mention.place === null || !mention.isPlaceStated || place === mention.place) return true;
  return within(place, mention.place) || within(mention.place, place);
}

function partiesFit(event: ArticleEvent, { rule, participants }: EventMention): boolean {
  if (typeof rule.parties === 'string' || participants.length === 0 || event.participants.length === 0) return true;
  return participants.some((one) => event.participants.includes(one));
}
