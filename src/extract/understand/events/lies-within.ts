import { type GazetteerIndex } from '../../names/gazetteer-index.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';

/** Whether one place lies in another by the gazetteer; a place lies in itself. Unknown places lie nowhere. */
export function liesWithin(gazetteer: GazetteerIndex): (inner: ArticleEntity, outer: ArticleEntity) => boolean {
  return (inner, outer) => {
    if (inner === outer) return true;
    const outerKey = outer.entry?.key;
    const seen = new Set<string>();
    for (let key = inner.entry?.key ?? null; key !== null && outerKey !== undefined && !seen.has(key);) {
      if (key === outerKey) return true;
      seen.add(key);
      const entry = gazetteer.entry(key);
      key = entry?.type === 'PLACE' ? entry.within : null;
    }
    return false;
  };
}
