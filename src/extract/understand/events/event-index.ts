import { partitionPoint } from '../../../util/partition-point.ts';
import { type TextRange } from '../../../util/text-range.ts';

import { type EventType } from '../../../model/event.ts';

import { type ArticleEvent } from './article-event.ts';
import { type EventMention } from './event-mention.ts';

/** Farther back no reader would look for what "it" takes up. */
const MENTIONS_BACK = 500;
/** Far more events than any article tells of; of an endless list the first are enough to look at. */
const MOST_EVENTS = 500;

/** The events of an article, found by where they are mentioned. */
export class EventIndex {
  /** In text order of their first mentions. */
  readonly events: readonly ArticleEvent[];
  /** The types of the events, each once. */
  readonly types: readonly EventType[];
  /** The events that happened to something, and those that happened in a town: the first 500. */
  readonly withTarget: readonly ArticleEvent[];
  readonly inTowns: readonly ArticleEvent[];
  /** The event that is mentioned most often; the first of several, null when there is none. */
  readonly main: ArticleEvent | null;
  private readonly entries: readonly { mention: EventMention; event: ArticleEvent; order: number }[];

  constructor(events: readonly ArticleEvent[]) {
    this.events = events;
    this.types = [...new Set(events.map(({ lead }) => lead.type))];
    this.withTarget = events.filter(({ target }) => target !== null).slice(0, MOST_EVENTS);
    this.inTowns = events.filter(({ place }) => place !== null && place.kind !== 'COUNTRY').slice(0, MOST_EVENTS);
    this.main = events.reduce<ArticleEvent | null>(
      (main, event) => (main === null || event.mentions.length > main.mentions.length ? event : main),
      null,
    );
    this.entries = events
      .flatMap((event, order) => event.mentions.map((mention) => ({ mention, event, order })))
      .sort((a, b) => a.mention.from - b.mention.from);
  }

  /** The events with a mention that fits wholly inside a range, in the order of `events`. By default every mention fits. */
  within(range: TextRange, fits: (mention: EventMention) => boolean = () => true): ArticleEvent[] {
    const found = new Map<ArticleEvent, number>();
    for (let i = this.firstFrom(range.from); i < this.entries.length; i++) {
      const { mention, event, order } = this.entries[i]!;
      if (mention.from >= range.to) break;
      if (mention.to <= range.to && fits(mention)) found.set(event, order);
    }
    return [...found].sort((a, b) => a[1] - b[1]).map(([event]) => event);
  }

  /** The event that fits and is mentioned last inside a range, or null. Looks at its last 500 mentions only. */
  lastWithin(range: TextRange, fits: (event: ArticleEvent) => boolean): ArticleEvent | null {
    const end = this.firstFrom(range.to);
    for (let i = end - 1; i >= 0 && end - i <= MENTIONS_BACK; i--) {
      const { mention, event } = this.entries[i]!;
      if (mention.from < range.from) return null;
      if (fits(event)) return event;
    }
    return null;
  }

  /** The index of the first mention that starts at or after an offset. */
  private firstFrom(offset: number): number {
    return partitionPoint(this.entries.length, (index) => this.entries[index]!.mention.from < offset);
  }
}
