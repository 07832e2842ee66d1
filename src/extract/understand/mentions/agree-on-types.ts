import { nameKey } from '../../names/name-key.ts';
import { type NameMention } from './name-mention.ts';

/** The rules that type a name, from the surest evidence to the weakest (see `classify-name.ts`). */
const STRENGTH = [
  'gazetteer',
  'title-before',
  'organization-head',
  'given-name',
  'speaks',
  'place-preposition',
  'capitals',
  'speaks-surname',
  'two-words',
];

/**
 * One name has one type in one article: that of its surest mention. "Lower Tarnow", a place behind "in" once, is no person
 * where it stands alone.
 */
export function agreeOnTypes(mentions: readonly NameMention[]): NameMention[] {
  const surest = new Map<string, NameMention>();
  for (const mention of mentions) {
    const key = nameKey(mention.name);
    const known = surest.get(key);
    if (known === undefined || strength(mention) < strength(known)) surest.set(key, mention);
  }
  return mentions.map((mention) => {
    const { type, method } = surest.get(nameKey(mention.name))!;
    return type === mention.type ? mention : { ...mention, type, method };
  });
}

function strength(mention: NameMention): number {
  return STRENGTH.indexOf(mention.method);
}
