import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';

/** What "the city" means at an offset: the last city named before it, else the last place; null when none was. */
export function nearbyPlaceAt(linked: readonly LinkedName[], offset: number): ArticleEntity | null {
  let place: ArticleEntity | null = null;
  for (const { mention, entity } of linked) {
    if (mention.from >= offset) break;
    if (entity.type !== 'PLACE' || mention.isDemonym) continue;
    if (entity.kind === 'CITY' || place?.kind !== 'CITY') place = entity;
  }
  return place;
}
