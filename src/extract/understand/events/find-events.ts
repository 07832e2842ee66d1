import { type TextRange } from '../../../util/text-range.ts';

import { type EventStatus, type EventType } from '../../../model/event.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/find-dates.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { nearbyPlaceAt } from '../roles/nearby-place.ts';
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
  date: string | null;
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
    const inSentence = linked.filter(({ mention }) => mention.from >= sentence.from && mention.to <= sentence.to);
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
    date: rule.isDated || BEGINNING.test(text) ? nearestDate(article, range, sentence, dates) : null,
    status: eventStatus(rule, text),
    participants: rule.hasParticipants ? participantsOf(inSentence) : [],
    sentence,
  };
}

const BEGINNING = /\b(?:began|begun|started|launched|since)\b/i;

/**
 * The place of the sentence that such an event happens in, nearest to the trigger: one of the rule's kind that stands behind
 * a preposition ("in Tarn") or right before the trigger ("the Tarn talks"). "Moscow's" and "between Kyiv and Moscow" mean
 * governments.
 */
function statedPlace(
  rule: EventRule,
  range: TextRange,
  article: ArticleText,
  inSentence: readonly LinkedName[],
): ArticleEntity | null {
  const places = inSentence.filter(
    ({ entity, mention }) => entity.type === 'PLACE' && !mention.isDemonym && isPlaceOf(mention, range, article),
  );
  const fitting = places.filter(({ entity }) => rule.placeKind === 'ANY' || entity.kind === rule.placeKind);
  const distance = ({ mention }: LinkedName): number =>
    mention.from >= range.to ? mention.from - range.to : (range.from - mention.to) * 1.5;
  return fitting.sort((a, b) => distance(a) - distance(b))[0]?.entity ?? null;
}

function isPlaceOf(mention: LinkedName['mention'], range: TextRange, article: ArticleText): boolean {
  const after = article.tokens[mention.endToken];
  if (after !== undefined && /^[’']s$/.test(after.text)) return false;
  if (mention.to <= range.from && article.tokensIn({ from: mention.to, to: range.from }).length <= 2) return true;
  const before = article.tokens
    .slice(Math.max(0, mention.firstToken - 6), mention.firstToken)
    .map((token) => token.lower);
  const preposition = before.findLastIndex((word) =>
    /^(?:in|at|of|on|near|outside|against|from|around|across|to|between|with|by|for)$/.test(word),
  );
  return preposition !== -1 && /^(?:in|at|of|on|near|outside|against|from|around|across)$/.test(before[preposition]!);
}

function nearestDate(
  article: ArticleText,
  range: TextRange,
  sentence: number,
  dates: readonly DateMention[],
): string | null {
  const bounds = article.sentences[sentence]!;
  const inSentence = dates.filter(
    (date) => date.from >= bounds.from && date.to <= bounds.to && date.date !== null && !isDateOfSaying(article, date),
  );
  const distance = (date: DateMention): number => (date.from >= range.to ? date.from - range.to : range.from - date.to);
  return inSentence.sort((a, b) => distance(a) - distance(b))[0]?.date ?? null;
}

/** "said Wednesday" dates the saying. */
function isDateOfSaying(article: ArticleText, date: DateMention): boolean {
  const before = article.tokens[article.tokenIndexFrom(date.from) - 1]?.lower ?? '';
  return /^(?:said|says|told|stated|wrote|announced|warned|added)$/.test(before);
}

function participantsOf(inSentence: readonly LinkedName[]): ArticleEntity[] {
  return [...new Set(inSentence.map(({ entity }) => entity))].filter((entity) => entity.type === 'PERSON');
}
