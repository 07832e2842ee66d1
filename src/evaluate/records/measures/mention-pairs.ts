import { type Offsets } from '../../../pipeline/records/article-record.ts';

import { type ComparedArticle } from '../compared-article.ts';
import { type GoldMention } from '../gold-article.ts';

/** A gold mention with the id of the entity or event to which the prediction's mention at its place refers. */
export interface LinkedMention {
  gold: GoldMention;
  /** One id; none where the prediction has no mention; several where it has several over the same characters. */
  ids: string[];
}

/** Finds, for every gold mention of a type, the predicted mention of that type that covers it most closely. */
export function linkMentions(articles: readonly ComparedArticle[], type: GoldMention['type']): LinkedMention[] {
  return articles.flatMap(({ gold, given }) => {
    const candidates = given.mentions.filter((mention) => mention.type === type);
    return gold.mentions
      .filter((mention) => mention.type === type)
      .map((mention) => {
        const closeness = candidates.map(({ span }) => closenessOf(span, mention.span));
        const best = Math.max(0, ...closeness);
        const closest = candidates.filter((_, index) => best > 0 && closeness[index] === best);
        return { gold: mention, ids: [...new Set(closest.map(({ entity }) => entity))] };
      });
  });
}

/** Share of common characters in all characters of both. */
function closenessOf(a: Offsets, b: Offsets): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common <= 0 ? 0 : common / (a[1] - a[0] + b[1] - b[0] - common);
}
