import { type ArticleEvent } from './article-event.ts';

/** What an event is called by its rule's label; what is not known is left out with its preposition. */
export function eventName({ lead, mentions, place, participants }: ArticleEvent): string {
  const values: Record<string, string | null | undefined> = {
    place: place?.name,
    target: mentions.find((one) => one.targetLabel !== null)?.targetLabel,
    who: participants.map(({ name }) => name).join(' and ') || null,
  };
  return lead.rule.label.replaceAll(/ (\w+) \{(place|target|who)\}/g, (_, preposition: string, slot: string) => {
    const value = values[slot];
    return value === null || value === undefined ? '' : ` ${preposition} ${value}`;
  });
}
