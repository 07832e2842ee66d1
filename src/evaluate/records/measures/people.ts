import { type ComparedArticle } from '../compared-article.ts';
import { linkMentions } from './mention-pairs.ts';

export interface People {
  /** Gold people of whom at least one mention was linked. */
  seen: number;
  of: number;
  /** One person under several ids: name and ids. */
  split: { name: string; ids: string[] }[];
  /** One id that stands for several people: id and names. */
  merged: { id: string; names: string[] }[];
}

/** Compares who is who, over all articles, by the names and roles at which the gold has a person. */
export function people(articles: readonly ComparedArticle[]): People {
  const idsOf = new Map<string, Set<string>>();
  const namesOf = new Map<string, Set<string>>();
  for (const { gold, ids } of linkMentions(articles, 'PERSON')) {
    const known = setIn(idsOf, gold.entity);
    for (const id of ids) {
      known.add(id);
      setIn(namesOf, id).add(gold.entity);
    }
  }
  return {
    seen: [...idsOf.values()].filter((ids) => ids.size > 0).length,
    of: idsOf.size,
    split: [...idsOf].filter(([, ids]) => ids.size > 1).map(([name, ids]) => ({ name, ids: [...ids] })),
    merged: [...namesOf].filter(([, names]) => names.size > 1).map(([id, names]) => ({ id, names: [...names] })),
  };
}

function setIn(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set);
  return set;
}
