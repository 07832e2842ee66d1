import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { type EventIndex } from '../events/event-index.ts';
import { EVENT_TARGETS } from '../events/event-targets.ts';
import { type ArticleEvent } from '../events/join-events.ts';

/** Something that a statement concerns. */
export interface Topic<T> {
  topic: T;
  score: number;
  method: string;
}

const EVENT_TOPIC_RULES = {
  /** The content itself tells of the event. */
  inContent: { score: 0.9, method: 'event-in-content' },
  /** The content names what the event happened to, and the article tells of one such event: "the facility had become a base". */
  targetInContent: { score: 0.8, method: 'target-in-content' },
  /** The reporter's part of the sentence does: `She dismissed the outcry over the strike as "noise"`. */
  inSentence: { score: 0.7, method: 'event-in-sentence' },
  /** The paragraph before the content does, and the content tells of no event of its own. */
  inParagraph: { score: 0.5, method: 'event-in-paragraph' },
  /** The same speaker's statement just before was about it. */
  sameTurn: { score: 0.4, method: 'event-of-turn' },
} as const;

/** Events of background (a war that every sentence names) give way to what the statement is about beside them. */
const BACKGROUND: ReadonlySet<string> = new Set(['war', 'siege']);

/** The events that a statement is about, the strongest evidence first. `previous` are those of the speaker's last one. */
export function findEventTopics(
  draft: DraftStatement,
  article: ArticleText,
  events: EventIndex,
  previous: readonly Topic<ArticleEvent>[],
): Topic<ArticleEvent>[] {
  const inContent = [...new Set(draft.content.flatMap((piece) => events.within(piece)))];
  const topics: Topic<ArticleEvent>[] = inContent.map((topic) => ({ topic, ...EVENT_TOPIC_RULES.inContent }));
  if (inContent.some(isForeground)) return topics;
  const byTarget = eventOfTarget(draft, article, events.events);
  if (byTarget !== null) return [...topics, { topic: byTarget, ...EVENT_TOPIC_RULES.targetInContent }];
  const start = draft.content[0]!.from;
  const sentence = article.sentences[article.sentenceIndexAt(start)];
  const inSentence =
    sentence === undefined ? [] : events.within(sentence).filter((event) => !inContent.includes(event));
  topics.push(...inSentence.map((topic) => ({ topic, ...EVENT_TOPIC_RULES.inSentence })));
  if (inSentence.some(isForeground)) return topics;
  const paragraph = article.paragraphs[article.paragraphIndexAt(start)];
  const carried = paragraph === undefined ? null : events.lastWithin({ from: paragraph.from, to: start }, isForeground);
  if (carried !== null && !topics.some(({ topic }) => topic === carried))
    topics.push({ topic: carried, ...EVENT_TOPIC_RULES.inParagraph });
  if (topics.length === 0)
    topics.push(...previous.slice(0, 1).map(({ topic }) => ({ topic, ...EVENT_TOPIC_RULES.sameTurn })));
  return topics;
}

function isForeground(event: ArticleEvent): boolean {
  return !BACKGROUND.has(event.mentions[0]!.rule.name);
}

/** The only event of the article that happened to something which the content names by its noun. */
function eventOfTarget(
  draft: DraftStatement,
  article: ArticleText,
  events: readonly ArticleEvent[],
): ArticleEvent | null {
  const content = draft.content.map((piece) => article.slice(piece)).join(' ');
  const targets = EVENT_TARGETS.filter((one) => one.words.test(content)).map((one) => one.target);
  if (targets.length === 0) return null;
  const matching = events.filter((event) => targets.includes(event.mentions[0]!.target ?? ''));
  return matching.length === 1 ? matching[0]! : null;
}

/** The people, organizations and places named in a statement's content, each once. */
export function findEntityTopics(draft: DraftStatement, linked: readonly LinkedName[]): Topic<ArticleEntity>[] {
  const named = draft.content.flatMap((piece) => namesWithin(linked, piece));
  return [...new Set(named.map(({ entity }) => entity))].map((topic) => ({
    topic,
    score: 0.6,
    method: 'named-in-content',
  }));
}
