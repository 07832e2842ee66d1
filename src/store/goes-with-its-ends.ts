import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { RELATIONSHIP_DEFINITIONS } from '../model/relationship.ts';

import { ARTICLE_BOUND_LABELS } from './node-fields.ts';

/**
 * Whether every relationship of a type has an end that rests on one article, so that removing the article removes the
 * relationship with that end and nobody need look it up by article.
 */
export function goesWithItsEnds(type: RelationshipType): boolean {
  const bound: readonly NodeLabel[] = ['Article', ...ARTICLE_BOUND_LABELS];
  const { from, to } = RELATIONSHIP_DEFINITIONS[type];
  return [from, to].some((labels) => labels.every((label) => bound.includes(label)));
}
