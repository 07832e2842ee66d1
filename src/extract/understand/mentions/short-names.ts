import { nameKey } from '../../names/name-key.ts';
import { LEGAL_FORMS } from '../words/name-words.ts';
import { ORGANIZATION_HEADS } from '../words/organization-words.ts';

/**
 * What an organization may be called for short after its full name: "Tessier" for "Tessier Holdings", and, where "the"
 * stands before it, "the Courier" for "Limerick Courier". Folded; "the" is part of the form that needs it.
 */
export function shortNames(name: string): string[] {
  const words = nameKey(name).split(' ');
  if (words.length < 2) return [];
  const short: string[] = [];
  const heads = words.findIndex((word, i) => i > 0 && isBusinessHead(word));
  if (heads > 0 && words.slice(heads).every(isBusinessHead)) short.push(words.slice(0, heads).join(' '));
  if (ORGANIZATION_HEADS.has(words.at(-1)!) && !LEGAL_FORMS.has(words.at(-1)!)) short.push(`the ${words.at(-1)!}`);
  return short;
}

/** What a business may leave out of its name: "Osk Police" is not called "Osk". */
function isBusinessHead(word: string): boolean {
  return LEGAL_FORMS.has(word) || BUSINESS_HEADS.has(word);
}

const BUSINESS_HEADS: ReadonlySet<string> = new Set(
  'group company holdings holding industries airlines airways motors partners associates bank capital systems technologies trust'.split(
    ' ',
  ),
);
