import { type TextRange } from '../../../util/text-range.ts';

import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEvent } from '../events/article-event.ts';
import { type EventIndex } from '../events/event-index.ts';
import { type EventMention } from '../events/event-mention.ts';
import { EVENT_TARGETS } from '../events/event-targets.ts';
import { vocabularyIn } from '../events/event-vocabulary.ts';

/** A statement whose topic is looked for, and what was found so far. */
export interface TopicSearch {
  draft: DraftStatement;
  article: ArticleText;
  events: EventIndex;
  /** The words of the content. */
  content: string;
  /** What the same speaker's statement right before was about. */
  previous: readonly ArticleEvent[];
  found: ArticleEvent[];
}

/** A reason for which a statement is about an event. */
export interface EventTopicRule {
  name: string;
  /** How sure it is, 0 to 1. */
  score: number;
  /** Whether it looks at the statement's own sentence only. */
  isOfSentence: boolean;
  find(search: TopicSearch): ArticleEvent[];
}

export const EVENT_TOPIC_RULES: readonly EventTopicRule[] = [
  /** The content itself tells of the event, or takes it up: "the attack", "this tragedy". */
  {
    name: 'event-in-content',
    score: 0.9,
    isOfSentence: true,
    find: ({ draft, events }) => [...new Set(draft.content.flatMap((piece) => events.within(piece)))],
  },
  /** The content names what the event happened to, and the article tells of one such event: "the facility was a base". */
  { name: 'target-in-content', score: 0.8, isOfSentence: true, find: eventOfTarget },
  /** The content names the town where it happened, and speaks of it: "1,200 people were killed in Tarn". */
  { name: 'place-in-content', score: 0.75, isOfSentence: true, find: eventOfPlace },
  /** The reporter's part of the sentence does: `She dismissed the outcry over the strike as "noise"`. */
  {
    name: 'event-in-sentence',
    score: 0.7,
    isOfSentence: true,
    find: ({ draft, article, events }) => {
      const sentence = article.sentences[article.sentenceIndexAt(draft.content[0]!.from)];
      return sentence === undefined ? [] : events.within(sentence, (mention) => !isOccasion(article, mention));
    },
  },
  /** The content speaks of an event in the words of its type, and one of that type was told of before: "the jury". */
  { name: 'vocabulary', score: 0.6, isOfSentence: false, find: eventOfVocabulary },
  /** The reporter names it as the occasion: "she said after the talks". */
  {
    name: 'occasion-in-sentence',
    score: 0.55,
    isOfSentence: false,
    find: ({ draft, article, events }) => {
      const sentence = article.sentences[article.sentenceIndexAt(draft.content[0]!.from)];
      return sentence === undefined ? [] : events.within(sentence, (mention) => isOccasion(article, mention));
    },
  },
  /** The paragraph before the content tells of it. */
  {
    name: 'event-in-paragraph',
    score: 0.5,
    isOfSentence: false,
    find: ({ draft, article, events }) => lastIn(events, paragraphUpTo(article, draft.content[0]!.from, 0)),
  },
  /** The same speaker's statement just before was about it. */
  { name: 'event-of-turn', score: 0.45, isOfSentence: false, find: ({ previous }) => previous.slice(0, 1) },
  /** The paragraph before does, and the content points back: "we", "this", "the roof". */
  {
    name: 'event-before',
    score: 0.4,
    isOfSentence: false,
    find: ({ draft, article, events, content }) =>
      pointsBack(content) ? lastIn(events, paragraphUpTo(article, draft.content[0]!.from, 1)) : [],
  },
  /** What the article speaks of most, where the content points back. */
  {
    name: 'main-event',
    score: 0.3,
    isOfSentence: false,
    find: ({ events, content }) => (pointsBack(content) && events.main !== null ? [events.main] : []),
  },
];

const AT_OR_AFTER = /\b(?:at|after|following|during|before|ahead of|on the (?:sidelines|margins) of)\s(?:\S+\s){0,4}$/i;

function isOccasion(article: ArticleText, mention: EventMention): boolean {
  return (
    mention.type === 'MEETING' && AT_OR_AFTER.test(article.text.slice(Math.max(0, mention.from - 60), mention.from))
  );
}

/** Words by which a saying takes part in the story: it speaks of something or somebody known. */
const POINTS_BACK = /\b(?:the|this|that|these|those|it|its|they|them|their|we|us|our|he|him|his|she|her|there|here)\b/i;

function pointsBack(content: string): boolean {
  return POINTS_BACK.test(content.replace(/^that\b/, ''));
}

function eventOfTarget({ content, events }: TopicSearch): ArticleEvent[] {
  const targets = EVENT_TARGETS.filter((one) => one.words.test(content)).map((one) => one.target);
  if (targets.length === 0) return [];
  const matching = events.withTarget.filter(({ target }) => targets.includes(target!));
  return matching.length === 1 ? matching : [];
}

/** The event in a town that the content names, if the content speaks of it in the words of its type. */
function eventOfPlace({ content, events }: TopicSearch): ArticleEvent[] {
  const inPlace = events.inTowns.filter(
    ({ lead, place }) => place!.names.some((name) => content.includes(name)) && vocabularyIn(content, lead.type) > 0,
  );
  return inPlace.length === 1 ? inPlace : [];
}

/** Of the events whose type's words the content uses most, the one mentioned last before it. */
function eventOfVocabulary({ draft, content, events }: TopicSearch): ArticleEvent[] {
  const words = new Map(events.types.map((type) => [type, vocabularyIn(content, type)]));
  const most = Math.max(...words.values());
  const before = { from: 0, to: draft.content[0]!.from };
  const last = most > 0 ? events.lastWithin(before, ({ lead }) => words.get(lead.type) === most) : null;
  return last === null ? [] : [last];
}

function paragraphUpTo(article: ArticleText, to: number, back: number): TextRange | null {
  const paragraph = article.paragraphs[article.paragraphIndexAt(to) - back];
  return paragraph === undefined ? null : { from: paragraph.from, to: Math.min(to, paragraph.to) };
}

function lastIn(events: EventIndex, range: TextRange | null): ArticleEvent[] {
  const last = range === null ? null : events.lastWithin(range, () => true);
  return last === null ? [] : [last];
}
