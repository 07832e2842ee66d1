import { type TextRange } from '../../../util/text-range.ts';

import { type EventMention } from './find-events.ts';
import { type ArticleEvent } from './join-events.ts';

/** The events of an article, found by where they are mentioned. */
export class EventIndex {
  /** In text order of their first mentions. */
  readonly events: readonly ArticleEvent[];
  private readonly entries: readonly { mention: EventMention; event: ArticleEvent; order: number }[];

  constructor(events: readonly ArticleEvent[]) {
    this.events = events;
    this.entries = events
      .flatMap((event, order) => event.mentions.map((mention) => ({ mention, event, order })))
      .sort((a, b) => a.mention.from - b.mention.from);
  }

  /** The events with a mention that fits wholly inside a range, in the order of `events`. By default every mention fits. */
  within(range: TextRange, fits: (mention: EventMention) => boolean = () => true): ArticleEvent[] {
    const found = new Map<ArticleEvent, number>();
    for (const { mention, event, order } of this.from(range.from)) {
      if (mention.from >= range.to) break;
      if (mention.to <= range.to && fits(mention)) found.set(event, order);
    }
    return [...found].sort((a, b) => a[1] - b[1]).map(([event]) => event);
  }

  /** The event that fits and is mentioned last inside a range, or null. */
  lastWithin(range: TextRange, fits: (event: ArticleEvent) => boolean): ArticleEvent | null {
    let last: ArticleEvent | null = null;
    for (const { mention, event } of this.from(range.from)) {
      if (mention.from >= range.to) break;
      if (fits(event)) last = event;
    }
    return last;
  }

  /** The mentions that start at or after an offset. */
  private *from(offset: number): Iterable<{ mention: EventMention; event: ArticleEvent; order: number }> {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.entries[middle]!.mention.from < offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < this.entries.length; i++) yield this.entries[i]!;
  }
}
