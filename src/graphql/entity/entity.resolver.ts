import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { MENTIONABLE_LABELS, type MentionableLabel } from '../../model/mention.ts';

import { type GraphqlContext } from '../context.ts';
import { EntityTypeEnum } from '../enums/model-enums.ts';
import { MentionConnection } from '../mention/mention.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { Entity } from './entity.type.ts';
import { findEntityByName } from './find-entity-by-name.ts';

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Entity, {
    nullable: true,
    description:
      'The entity that goes by this name, the most mentioned one where several do; null where none does. The canonical name counts first, then names that articles use.',
  })
  entityByName(
    @Arg('name', () => String, { description: 'A name, in full; upper and lower case are the same.' }) name: string,
    @Arg('types', () => [EntityTypeEnum], { nullable: true, description: 'Only of one of these types. Default: all.' })
    types: MentionableLabel[] | null | undefined,
    @Ctx() context: GraphqlContext,
  ) {
    return findEntityByName(context, name, types?.length ? types : MENTIONABLE_LABELS);
  }

  @FieldResolver(() => MentionConnection, { description: 'Where articles mention it.' })
  mentions(@Root() { id }: Entity, @Args(() => LIST_ARGS.Mention) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Mention', args, { field: 'refersToId', op: 'eq', value: id });
  }
}
