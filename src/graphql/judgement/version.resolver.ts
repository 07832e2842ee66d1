import { type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { contradictionSubject } from '../../model/judgement.ts';

import { type GraphqlContext } from '../context.ts';
import { Contradiction } from '../contradiction/contradiction.type.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { PersonType } from '../person/person.type.ts';
import { PlaceType } from '../place/place.type.ts';
import { StatementType } from '../statement/statement.type.ts';

const DESCRIPTION = 'How many judgements have named it. A mutation gives it as `expectedVersion`.';

/** The field `version` of what can be judged. */
function versionOf(type: () => ClassType<object>) {
  @Resolver(type)
  class VersionResolver {
    @FieldResolver(() => Int, { description: DESCRIPTION })
    version(@Root() { id }: { id: string }, @Ctx() { loaders }: GraphqlContext) {
      return loaders.version(id);
    }
  }
  return VersionResolver;
}

@Resolver(() => Contradiction)
class ContradictionVersionResolver {
  @FieldResolver(() => Int, { description: DESCRIPTION })
  version(@Root() { statement, other }: Contradiction, @Ctx() { loaders }: GraphqlContext) {
    const [from, to] = [(statement as StatementType).id, (other as StatementType).id].sort() as [string, string];
    return loaders.version(contradictionSubject(from, to));
  }
}

export const VERSION_RESOLVERS = [
  versionOf(() => PersonType),
  versionOf(() => OrganizationType),
  versionOf(() => PlaceType),
  versionOf(() => StatementType),
  ContradictionVersionResolver,
];
