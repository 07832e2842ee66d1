import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { type ArticleEvent } from '../events/article-event.ts';
import { type EventIndex } from '../events/event-index.ts';
import { EVENT_TOPIC_RULES, type TopicSearch } from './event-topic-rules.ts';

/** Something that a statement concerns. */
export interface Topic<T> {
  topic: T;
  score: number;
  method: string;
}

/**
 * The events that a statement is about, the strongest evidence first: the rules of {@link EVENT_TOPIC_RULES} in order, until
 * one finds something. Of the statement's own sentence, an event of background leaves the others to be looked at as well.
 *
 * @param previous the topics of the same speaker's statement right before
 */
export function findEventTopics(
  draft: DraftStatement,
  article: ArticleText,
  events: EventIndex,
  previous: readonly Topic<ArticleEvent>[],
): Topic<ArticleEvent>[] {
  const topics: Topic<ArticleEvent>[] = [];
  const search: TopicSearch = {
    draft,
    article,
    events,
    content: draft.content.map((piece) => article.slice(piece)).join(' '),
    previous: previous.map(({ topic }) => topic),
    found: [],
  };
  for (const { name, score, find, isOfSentence } of EVENT_TOPIC_RULES) {
    if (search.found.length > 0 && !isOfSentence) break;
    const found = find(search).filter((event) => !search.found.includes(event));
    topics.push(...found.map((topic) => ({ topic, score, method: name })));
    search.found.push(...found);
    if (found.some(isForeground)) break;
  }
  return topics;
}

/** Events of background (a war that every sentence names) give way to what the statement is about beside them. */
const BACKGROUND: ReadonlySet<string> = new Set(['war', 'siege']);

function isForeground(event: ArticleEvent): boolean {
  return !BACKGROUND.has(event.lead.rule.kind);
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
