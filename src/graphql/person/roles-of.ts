import { type Relationship } from '../../model/relationship.ts';

import { type GraphqlContext } from '../context.ts';
import { type Role } from './role.type.ts';

/** A role that a relationship HOLDS_ROLE states, with the nodes it leads to. */
async function roleOf({ loaders }: GraphqlContext, relationship: Relationship): Promise<Role> {
  const { properties, to, articleId } = relationship;
  const [organization, place] = await Promise.all([loaders.node('Organization', to), loaders.node('Place', to)]);
  return {
    title: String(properties['title']),
    since: (properties['since'] as string | null | undefined) ?? null,
    until: (properties['until'] as string | null | undefined) ?? null,
    organization,
    place,
    get article() {
      return articleId === null ? null : loaders.node('Article', articleId);
    },
  };
}

/** The first `limit` roles of a person, latest beginning first; several articles that state one role give it once. */
export async function rolesOf(context: GraphqlContext, personId: string, limit: number): Promise<Role[]> {
  const relationships = await context.loaders.relationships('HOLDS_ROLE', 'OUT', personId);
  const distinct = new Map(
    relationships.map((relationship) => {
      const { title, since } = relationship.properties;
      return [JSON.stringify([title, since ?? null, relationship.to]), relationship];
    }),
  );
  const since = (relationship: Relationship) => String(relationship.properties['since'] ?? '');
  const latestFirst = [...distinct.values()].sort((a, b) => since(b).localeCompare(since(a)));
  return Promise.all(latestFirst.slice(0, limit).map((relationship) => roleOf(context, relationship)));
}
