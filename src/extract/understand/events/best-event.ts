import { type ArticleEvent } from './article-event.ts';
import { type EventMention } from './event-mention.ts';
import { isBackground } from './event-windows.ts';
import { fitsEvent, type JoinContext } from './fits-event.ts';

/** Far more events than any article tells of; earlier ones are not looked at, so that a list of events takes linear time. */
const EVENTS_BACK = 500;
const MENTIONS_BACK = 100;

/**
 * The event that a mention tells of: among those that it fits, one of its own day, else one that is not long past, and of
 * these the one spoken of nearest before. Null when it fits none.
 */
export function bestEvent(
  events: readonly ArticleEvent[],
  mention: EventMention,
  context: JoinContext,
): ArticleEvent | null {
  const fits = events.slice(-EVENTS_BACK).filter((event) => fitsEvent(event, mention, context));
  if (fits.length <= 1) return fits[0] ?? null;
  const ofDay = fits.filter((event) => mention.date !== null && event.date?.date === mention.date.date);
  if (ofDay.length > 0) return nearest(ofDay, mention);
  const current = fits.filter((event) => !isBackground(event.date, context.publishedAt));
  const likely = mention.date === null && current.length > 0 ? current : fits;
  const before = likely.filter((event) => event.mentions[0]!.from < mention.from);
  return nearest(before.length > 0 ? before : likely, mention);
}

/** The event with the mention nearest to another one. */
function nearest(events: readonly ArticleEvent[], { from }: EventMention): ArticleEvent | null {
  let best: ArticleEvent | null = null;
  let least = Infinity;
  for (const event of events) {
    for (const mention of event.mentions.slice(-MENTIONS_BACK)) {
      const distance = Math.abs(mention.from - from);
      if (distance >= least) continue;
      best = event;
      least = distance;
    }
  }
  return best;
}
