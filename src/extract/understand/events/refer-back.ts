import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEvent } from './article-event.ts';
import { EventIndex } from './event-index.ts';
import { type EventMention } from './event-mention.ts';
import { BACK_REFERENCES, type BackReference } from './rules/back-references.ts';

/** How many sentences back "the incident" can reach. */
const SENTENCES_BACK = 8;

/** Adds to each event the nouns without a kind that take it up: "the tragedy", "such a move" ({@link BACK_REFERENCES}). */
export function referBack(article: ArticleText, events: readonly ArticleEvent[]): void {
  if (events.length === 0) return;
  const index = new EventIndex(events);
  const found: { event: ArticleEvent; mention: EventMention }[] = [];
  const taken = new Set<number>();
  for (const reference of BACK_REFERENCES) {
    for (const match of article.text.matchAll(reference.words)) {
      const range = { from: match.index, to: match.index + match[0].length };
      const number = article.sentenceIndexAt(range.from);
      const sentence = article.sentences[number];
      if (sentence === undefined || range.to > sentence.to) continue;
      if (taken.has(range.from) || index.within(range).length > 0) continue;
      const start = article.sentences[Math.max(0, number - SENTENCES_BACK)]!.from;
      const event = index.lastWithin({ from: start, to: range.from }, (one) => canTakeUp(reference, one));
      if (event === null) continue;
      taken.add(range.from);
      found.push({ event, mention: mentionOf(reference, range, number, event) });
    }
  }
  for (const { event, mention } of found) event.mentions.push(mention);
  for (const event of events) event.mentions.sort((a, b) => a.from - b.from);
}

function canTakeUp({ types, kinds, isProposed }: BackReference, { lead, status }: ArticleEvent): boolean {
  if (!types.includes(lead.type) || kinds?.includes(lead.rule.kind) === false) return false;
  return isProposed !== true || status === 'PROPOSED';
}

function mentionOf(reference: BackReference, range: TextRange, sentence: number, { lead }: ArticleEvent): EventMention {
  return {
    ...range,
    rule: { ...lead.rule, name: `back-reference-${reference.name}` },
    type: lead.type,
    target: lead.target,
    targetLabel: null,
    place: null,
    isPlaceStated: false,
    isDoneToPlace: false,
    date: null,
    status: lead.status,
    isStated: false,
    isSure: false,
    isDefinite: true,
    isOther: false,
    isVerbal: false,
    isPlural: false,
    participants: [],
    sentence,
  };
}
