import { nameKey } from '../../../names/name-key.ts';
import { type ArticleEntity } from '../../entities/article-entity.ts';
import { KINDS_OF_NOUN, PUBLIC_BODY_WORDS } from '../../words/organization-nouns.ts';
import { ORGANIZATION_HEADS } from '../../words/organization-words.ts';
import { type SpeakerContext } from '../speaker-context.ts';
import { surroundingsOf } from './name-surroundings.ts';

/** Whether "the retailer", "the board" are words for an organization rather than for a person. */
export function isOrganizationNoun(noun: string): boolean {
  return KINDS_OF_NOUN.has(noun) || ORGANIZATION_HEADS.has(noun);
}

/**
 * How well a common noun answers to an organization.
 *
 * @returns 2 when its name holds the noun ("the board" for the Harbour Board) or the noun stands beside it, 1 when the
 *   noun is one for its kind ("the retailer" for Halberg Stores), else 0
 */
export function organizationNounFit(noun: string, entity: ArticleEntity, context: SpeakerContext): 0 | 1 | 2 {
  if (entity.type !== 'ORGANIZATION') return 0;
  const words = nameKey(entity.name).split(' ');
  if (words.includes(noun) || surroundingsOf(entity, context).words.has(noun)) return 2;
  const isOfKind = KINDS_OF_NOUN.get(noun)?.some((kind) => kind === (entity.kind ?? 'OTHER')) ?? false;
  return isOfKind && !words.some((word) => PUBLIC_BODY_WORDS.has(word)) ? 1 : 0;
}
