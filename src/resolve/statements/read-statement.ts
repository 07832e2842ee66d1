import { dayNumber } from '../../util/calendar-day.ts';

import { type LocalStatement } from '../../model/extracted-article.ts';

import { type ContentWords, contentWords, reweighed } from '../language/content-words.ts';
import { type StatementRecord } from '../records/statement-record.ts';

/** What a word of the article's subject counts, of its weight. */
const TOPIC_WEIGHT = 0.5;

/** A statement made ready for comparing. */
export interface ReadStatement {
  record: StatementRecord;
  content: ContentWords;
  /** The same with the words of its article's subject counting less: two remarks on one subject share those. */
  remark: ContentWords;
  /** Identifiers of the events it is about or was said at. */
  events: ReadonlySet<string>;
  /** Day numbers; null when unknown. */
  saidOn: number | null;
  publishedOn: number | null;
}

/** Reads what statements say, each content once however often its links change. */
export class StatementReader {
  private readonly contents = new WeakMap<LocalStatement, ContentWords>();

  read(records: readonly StatementRecord[]): ReadStatement[] {
    return records.map((record) => {
      const { local, occasionId, about, publishedAt, topicTerms = [] } = record.data;
      const events = new Set(about.filter(({ label }) => label === 'Event').map(({ id }) => id));
      if (occasionId !== null) events.add(occasionId);
      const content = this.contentOf(local);
      return {
        record,
        content,
        remark: reweighed(content, topicTerms, TOPIC_WEIGHT),
        events,
        saidOn: dayNumber(local.saidAt),
        publishedOn: dayNumber(publishedAt),
      };
    });
  }

  /** What one statement says. */
  contentOf(local: LocalStatement): ContentWords {
    const known = this.contents.get(local);
    if (known !== undefined) return known;
    const content = contentWords(local.text, local.kind === 'DIRECT');
    this.contents.set(local, content);
    return content;
  }
}
