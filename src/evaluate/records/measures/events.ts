import { type Found, found } from '../../ratio.ts';
import { type ComparedArticle } from '../compared-article.ts';
import { type BCubed, bCubed, type ClusteredItem } from './b-cubed.ts';
import { linkMentions } from './mention-pairs.ts';

export interface Events {
  /** Over mentions of events and over what found statements are about. */
  clusters: BCubed;
  /** What found statements are about, each given event read as the gold event that it stands for most often. */
  about: Found;
  /** The events at which found statements were made, read in the same way. */
  occasion: Found;
}

/** Compares which event is which, over all articles, and which statements are about which. */
export function events(articles: readonly ComparedArticle[]): Events {
  const pairs = articles.flatMap((article) => article.pairs);
  const about = pairs.map(({ gold, given }) => ({
    gold: gold.about,
    given: given.about.filter(({ type }) => type === 'EVENT').map(({ id }) => id),
  }));
  const occasions = pairs.map(({ gold, given }) => ({ gold: listOf(gold.occasion), given: listOf(given.occasion) }));
  const mentions = linkMentions(articles, 'EVENT').map(({ gold, ids }) => ({ gold: [gold.entity], given: ids }));
  const items = [...mentions, ...about];
  const keyOf = mostFrequentGold([...items, ...occasions]);
  return { clusters: bCubed(items), about: compareLabels(about, keyOf), occasion: compareLabels(occasions, keyOf) };
}

function listOf(value: string | null): string[] {
  return value === null ? [] : [value];
}

function mostFrequentGold(items: readonly ClusteredItem[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { gold, given } of items) {
    for (const id of given) {
      const ofId = counts.get(id) ?? new Map<string, number>();
      counts.set(id, ofId);
      for (const key of gold) ofId.set(key, (ofId.get(key) ?? 0) + 1 / gold.length);
    }
  }
  const best = new Map<string, string>();
  for (const [id, ofId] of counts) {
    const [first] = [...ofId].sort(([, a], [, b]) => b - a);
    if (first !== undefined) best.set(id, first[0]);
  }
  return best;
}

function compareLabels(items: readonly ClusteredItem[], keyOf: ReadonlyMap<string, string>): Found {
  let right = 0;
  let given = 0;
  let gold = 0;
  for (const item of items) {
    const keys = new Set(item.given.map((id) => keyOf.get(id) ?? id));
    right += item.gold.filter((key) => keys.has(key)).length;
    given += keys.size;
    gold += item.gold.length;
  }
  return found(right, given, gold);
}
