import { CodePointIndex } from '../../../../src/util/code-point-index.ts';

import { type ExtractedArticle, type LocalStatement } from '../../../../src/model/extracted-article.ts';

import { resolveArticles } from '../../../../src/resolve/resolve-articles.ts';

import { openGazetteer } from '../../../../src/pipeline/open-gazetteer.ts';

import { extractText } from '../extract-text.ts';
import { type EventCase } from './event-case.ts';

/** One event as the article in which a case names it tells it, and which event of all articles that is. */
export interface CaseEvent {
  id: string;
  name: string;
  type: string;
  date: string | null;
  endDate: string | null;
  place: string | null;
  status: string;
  participants: string[];
}

const NOTHING_KNOWN = { inBlocks: () => Promise.resolve([]), ofArticles: () => Promise.resolve([]) };
const NAME = /^(?:(\d):)?(.+)$/su;

let gazetteer: ReturnType<typeof openGazetteer> | null = null;

/** What the product makes of a case's articles and of nothing else. */
export class CaseEvents {
  private readonly articles: readonly ExtractedArticle[];
  private readonly eventIds: ReadonlyMap<string, string>;

  private constructor(articles: readonly ExtractedArticle[], eventIds: ReadonlyMap<string, string>) {
    this.articles = articles;
    this.eventIds = eventIds;
  }

  static async of({ articles, publishedAt }: EventCase): Promise<CaseEvents> {
    gazetteer ??= openGazetteer();
    const extracted: ExtractedArticle[] = [];
    for (const [index, text] of articles.entries()) {
      const url = `https://example.org/${index + 1}`;
      extracted.push(await extractText(text, { name: url, location: url, url, publishedAt }));
    }
    const input = { added: extracted, removedArticleIds: [] };
    const { records } = await resolveArticles(input, NOTHING_KNOWN, await gazetteer);
    const events = records.filter((record) => record.kind === 'EVENT');
    return new CaseEvents(
      extracted,
      new Map(events.map(({ id, data }) => [id, (data as { eventId: string }).eventId])),
    );
  }

  /** The event of the first mention that shares a character with some words; null when there is none. */
  at(words: string): CaseEvent | null {
    const { extracted, text } = this.named(words);
    const from = extracted.article.text.indexOf(text);
    if (from === -1) throw new Error(`no article has the words "${words}"`);
    const { start, end } = new CodePointIndex(extracted.article.text).toSpan({ from, to: from + text.length });
    const keys = new Set(extracted.events.map(({ key }) => key));
    const mention = extracted.mentions.find(
      ({ span, refersTo }) => keys.has(refersTo) && span.start < end && start < span.end,
    );
    return mention === undefined ? null : this.event(extracted, mention.refersTo);
  }

  /** The shortest statement whose content has some words; null when there is none. */
  statement(words: string): LocalStatement | null {
    const { extracted, text } = this.named(words);
    const having = extracted.statements.filter((one) => one.text.includes(text));
    return having.sort((a, b) => a.text.length - b.text.length)[0] ?? null;
  }

  /** The event that a statement is about most of all; null when it is about none. */
  topicOf(words: string): CaseEvent | null {
    const { extracted } = this.named(words);
    const keys = new Set(extracted.events.map(({ key }) => key));
    const about = (this.statement(words)?.about ?? []).filter(({ key }) => keys.has(key));
    const best = about.sort((a, b) => b.score - a.score)[0];
    return best === undefined ? null : this.event(extracted, best.key);
  }

  private named(words: string): { extracted: ExtractedArticle; text: string } {
    const [, article, text] = NAME.exec(words)!;
    return { extracted: this.articles[Number(article ?? '1') - 1]!, text: text! };
  }

  private event({ article, events, entities }: ExtractedArticle, key: string): CaseEvent {
    const { name, type, date, endDate, place, status, participants } = events.find((one) => one.key === key)!;
    const nameOf = (entity: string): string => entities.find((one) => one.key === entity)!.name;
    return {
      id: this.eventIds.get(`${article.id}#${key}`)!,
      name,
      type,
      date,
      endDate,
      place: place === null ? null : nameOf(place),
      status,
      participants: participants.map(nameOf),
    };
  }
}
