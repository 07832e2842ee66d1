import { identifier } from '../../model/identifier.ts';

import { foldText } from '../../extract/names/fold-text.ts';
import { nameKey } from '../../extract/names/name-key.ts';

import { type EntityLabel } from '../records/entity-record.ts';

/** Legal forms at the end of a company's name; folded, without dots. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag sa spa nv bv ab oy as pjsc ojsc'.split(
    ' ',
  ),
);

/** Identifier of what the gazetteer knows under a key. */
export function gazetteerId(label: EntityLabel, key: string): string {
  return identifier(label, 'gazetteer', key);
}

/** The folded name of an organization without articles and legal forms: "The Acme Co." gives "acme". */
export function organizationKey(name: string): string {
  const words = nameKey(name.replaceAll(',', ' ')).split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

export function organizationId(name: string): string {
  return identifier('Organization', 'name', organizationKey(name));
}

export function placeId(name: string): string {
  return identifier('Place', 'name', nameKey(name));
}

/** Of the article and the description: nothing says that two articles' "officials" are the same people. */
export function unnamedSourceId(articleId: string, description: string): string {
  return identifier('UnnamedSource', articleId, foldText(description));
}
