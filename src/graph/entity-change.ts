import { type Relationship } from '../model/relationship.ts';

import { type Resolution } from '../resolve/resolution.ts';

import { link } from './link.ts';

/** The roles of persons and the places around places. Of several roles of one person in one place the last stands. */
export function entityRelationships({ roles, placesWithin }: Resolution): Relationship[] {
  const held = new Map<string, Relationship>();
  for (const { personId, target, articleId, title, since, until } of roles) {
    const role = link('HOLDS_ROLE', { label: 'Person', id: personId }, target, articleId, { title, since, until });
    held.set([personId, target.id, articleId].join(' '), role);
  }
  const within = placesWithin.map(({ placeId, withinId }) =>
    link('LOCATED_IN', { label: 'Place', id: placeId }, { label: 'Place', id: withinId }, null),
  );
  return [...held.values(), ...within];
}
