import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { firstNameFrom } from '../entities/names-within.ts';

/** How many names back a city may have been named: farther back, no reader would think of it. */
const NAMES_BACK = 500;

/** What "the city" means at an offset: the last city named before it, else the last place; null when none was. */
export function nearbyPlaceAt(linked: readonly LinkedName[], offset: number): ArticleEntity | null {
  let place: ArticleEntity | null = null;
  const last = firstNameFrom(linked, offset) - 1;
  for (let i = last; i >= 0 && last - i < NAMES_BACK; i--) {
    const { mention, entity } = linked[i]!;
    if (entity.type !== 'PLACE' || mention.isDemonym) continue;
    if (entity.kind === 'CITY') return entity;
    place ??= entity;
  }
  return place;
}
